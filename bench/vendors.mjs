/** Many vendors in a process of their own, so that their work is not counted. Each has a port and one answer. */
import { once } from 'node:events';
import { createServer } from 'node:http';

const answer = 'A'.repeat(22_000);
const origins = [];
for (let i = 0; i < Number(process.argv[2]); i += 1) {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/vrm+jwe' }).end(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address !== null) origins.push(`http://127.0.0.1:${address.port}`);
}
process.send?.(origins);
