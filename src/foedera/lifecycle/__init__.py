"""Status through time: from acts to in force, ended, disputed."""
