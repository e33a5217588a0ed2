#!/usr/bin/env node
// Plain old CommonJS (see package.json beside it): a Node too old for the rest must still parse this file and say so.
'use strict'

var fs = require('fs')
var path = require('path')
var url = require('url')

var NEEDED = [22, 19]
var found = process.versions.node.split('.').map(Number)

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  process.stderr.write('Could not start ecs-conformance: it needs Node ' + NEEDED.join('.') + ' or newer, and this is '
    + process.versions.node + '. Install a newer Node, or put one in node_modules (npm install node@24) and start it by npx or npm run.\n')
  process.exit(2)
}

// A target may answer with megabytes that nobody needs a moment later. With gigabytes at hand V8 would let hundreds of them pile up in
// each thread: a heap may be twice as large as what is in use, and what is new in a thread takes 4 MB at a time. Before code is compiled,
// which is kept by flags too.
var v8 = require('v8')
v8.setFlagsFromString('--heap-growing-percent=100')
v8.setFlagsFromString('--max-semi-space-size=4')

// Compiled code is kept in the system's temporary folder, by content: the next start is a second sooner. The variable is for threads.
var mod = require('module')
if (!process.env.NODE_COMPILE_CACHE) process.env.NODE_COMPILE_CACHE = path.join(require('os').tmpdir(), 'node-compile-cache')
if (mod.enableCompileCache) mod.enableCompileCache()

var source = path.join(__dirname, '../cli/main.ts')
var built = path.join(__dirname, '../dist/cli/main.js')

import(url.pathToFileURL(fs.existsSync(source) ? source : built).href).then(function (cli) {
  return cli.start()
}).catch(function (error) {
  process.stderr.write('Could not start ecs-conformance: ' + (error && error.message) + '. Install it again.\n')
  if (process.env.ECS_CONFORMANCE_DEBUG === '1') process.stderr.write(String(error && error.stack) + '\n')
  process.exit(3)
})
