// Plain old CommonJS, as the executable beside it. Makes one small run after an install, so that what a run compiles is kept and the first
// real one starts as fast as the second. Whatever becomes of it, the install is done.
'use strict'

var spawnSync = require('child_process').spawnSync
var fs = require('fs')
var os = require('os')
var path = require('path')

var LONGEST_MS = 60000

try {
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecs-conformance-'))
  var args = [path.join(__dirname, 'ecs-conformance.js'), 'run', 'server-groups/create/echoes-name', '--out', path.join(folder, 'run')]
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: LONGEST_MS })
  fs.rmSync(folder, { recursive: true, force: true })
} catch (error) {
  process.stderr.write('Nothing was compiled ahead: ' + (error && error.message) + '\n')
}
