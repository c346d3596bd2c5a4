"""A real SMTP server that writes down what it has taken: one JSON line per mail, on disk before it answers 250. Ends when its standard input closes.

Arguments: port, file. Takes a little while for some mails, so that a sender can be killed within the conversation.
"""
import asyncio, email, email.policy, json, os, random, sys
from aiosmtpd.controller import Controller


class Post:
    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = mail.get_body(('plain',)).get_content()
        line = json.dumps({'id': mail['Message-ID'], 'to': envelope.rcpt_tos[0], 'text': text})
        with open(sys.argv[2], 'a') as taken:
            taken.write(line + '\n')
            taken.flush()
            os.fsync(taken.fileno())
        await asyncio.sleep(random.random() * 0.05)
        return '250 OK'


server = Controller(Post(), hostname='127.0.0.1', port=int(sys.argv[1]))
server.start()
print('ready', flush=True)
sys.stdin.read()
server.stop()
