@rem The scripts of package.json begin with exec, which cmd does not have: it runs what follows.
@%*
