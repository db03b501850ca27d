import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { postJson } from '../functions/lib/post-json.mjs';

/** With the real fetch, whose errors and redirects a fake would only guess. */
describe('postJson', () => {
  const requests = [];
  let server;
  let url;

  before(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      requests.push({ method: request.method, url: request.url, type: request.headers['content-type'], body });
      if (request.url === '/broken') {
        response.writeHead(201, { 'content-length': 100 });
        response.write('half', () => response.destroy());
        return;
      }
      response.writeHead(Number(request.url.slice(1)), { location: '/201' });
      response.end('{"a":1}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  const post = target =>
    postJson({ fetch, url: target, body: { name: 'Zoë' }, peer: 'Peer', isExpected: status => status === 201 });

  test('posts JSON and returns the text of the answer', async () => {
    assert.equal(await post(`${url}/201`), '{"a":1}');
    assert.deepEqual(requests.at(-1), { method: 'POST', url: '/201', type: 'application/json', body: '{"name":"Zoë"}' });
  });

  test('does not follow a redirect, which would lose the body', async () => {
    await assert.rejects(post(`${url}/302`), { name: 'PeerRejected', message: /302/ });
    assert.equal(requests.at(-1).url, '/302');
  });

  test('calls the peer unavailable if the answer breaks off', async () => {
    await assert.rejects(post(`${url}/broken`), { name: 'PeerUnavailable' });
  });

  test('calls the peer unavailable if nobody listens, and says so', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address();
    closed.close();
    await once(closed, 'close');
    await assert.rejects(post(`http://127.0.0.1:${port}/`), { name: 'PeerUnavailable', message: /ECONNREFUSED/ });
  });
});
