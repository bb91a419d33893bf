List<String> errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR]') }
assert errors[0].contains('<types><type>[2]: "SHAPE" is no type to give a column. Choose one of [SMALLINT, INTEGER, ')
assert !new File(basedir, 'target').exists()
