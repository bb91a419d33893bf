List<String> errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR]') }
assert errors[0].contains('Unsupported column types: film.shape (geometry). Give each another type with <types>')
assert !new File(basedir, 'target').exists()
