"""A real SMTP server for the tests: STARTTLS and AUTH are required, mails land as files, some addresses misbehave.

Arguments: port, folder, certificate, key. Prints "ready" when it listens; ends when its standard input closes.
"""
import asyncio, json, os, ssl, sys, time
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

port, folder, certificate, key = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]


class Post:
    async def auth_login(self, server, args):
        """SmtpClient writes AUTH login in small letters, which mail servers accept but aiosmtpd does not know by itself."""
        return await server.auth_LOGIN(server, args)

    async def handle_RCPT(self, server, session, envelope, address, options):
        who = address.split('@')[0]
        answers = {
            'gone': '550 5.1.1 No such user here',
            'gone-bare': '550 No such user here',
            'full': '552 5.2.2 Mailbox full',
            'busy': '451 4.3.0 Try again later',
            'greylisted': '450 4.2.0 Greylisted',
            'relay': '550 5.7.54 Unable to relay recipient in non-accepted domain',
            'relay-postfix': '554 5.7.1 Relay access denied',
        }
        if who == 'silent':
            await asyncio.sleep(30)
        if who in answers:
            return answers[who]
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        who = envelope.rcpt_tos[0].split('@')[0]
        if who == 'spam':
            return '554 5.7.1 Looks like spam'
        if who == 'gone-late':
            return '550 5.1.1 No such user here after all'
        name = os.path.join(folder, f'{time.time_ns()}')
        with open(name + '.tmp', 'wb') as file:
            file.write(envelope.original_content)
        with open(name + '.json', 'w') as file:
            json.dump({'from': envelope.mail_from, 'to': envelope.rcpt_tos, 'tls': session.ssl is not None,
                       'user': session.auth_data.decode() if session.auth_data else None}, file)
        os.rename(name + '.tmp', name + '.eml')
        if who == 'silent-end':
            await asyncio.sleep(30)
        return '250 OK'


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b'kokemus' and data.password == 'sälainen'.encode()
    return AuthResult(success=right, auth_data=data.login if right else None, handled=False)


tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.load_cert_chain(certificate, key)
controller = Controller(Post(), hostname='127.0.0.1', port=port, tls_context=tls, require_starttls=True,
                        authenticator=authenticate, auth_required=True)
controller.start()
print('ready', flush=True)
sys.stdin.read()
os._exit(0)
