// node read.mjs FOLDER: what readers that others wrote make of facts.jsonld, facts.bib, facts.csl.json and facts/datapackage.json, as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import citation from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import datapackage from 'datapackage';
import jsonld from 'jsonld';

const folder = process.argv[2];
const text = name => readFileSync(join(folder, name), 'utf8');

// Safe: a term that the context does not define is an error, not silently dropped.
const quads = await jsonld.toRDF(JSON.parse(text('facts.jsonld')), { format: 'application/n-quads', safe: true });

const titles = name => new citation.Cite(text(name), { strict: true }).data.map(item => item.title);

const found = await datapackage.Package.load(join(folder, 'facts', 'datapackage.json'), { basePath: join(folder, 'facts') });
const rows = {};
for (const resource of found.resources) {
  rows[resource.name] = (await resource.read({ relations: true })).length; // casts each cell, follows each foreign key
}

console.log(JSON.stringify({
  quads,
  bibTeX: titles('facts.bib'),
  csl: titles('facts.csl.json'),
  packageErrors: found.errors.map(error => error.message),
  rows,
}));
