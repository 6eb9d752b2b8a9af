/** What is tried first: the passwords that head every published list, and those that this program's name suggests. */
const words = `password passw0rd p@ssword p@ssw0rd password1 password12 password123 password1234 passwort passwort1
  passwort123 12345678 123456789 1234567890 12345678910 123456789a 87654321 987654321 0987654321 11111111 111111111
  1111111111 00000000 000000000 0000000000 22222222 55555555 66666666 77777777 88888888 99999999 12341234 11223344
  112233445566 123123123 123321123 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx qazwsxedc q1w2e3r4 q1w2e3r4t5 qwertyui
  qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwertz123 qwertzui qwertzuiop asdfghjk asdfghjkl asdf1234
  asdfasdf zxcvbnm1 zxcvbnm123 abcd1234 abc12345 abc123456 abcdefgh abcdefg1 a1b2c3d4 aa123456 aaaaaaaa iloveyou
  iloveyou1 iloveyou2 ichliebedich welcome1 welcome123 willkommen willkommen1 hallo123 hallowelt helloworld letmein1
  letmein123 changeme changeme1 changeme123 administrator admin123 admin1234 admin12345 root1234 test1234 testtest
  testing123 guest123 user1234 secret123 geheim123 sunshine sunshine1 princess princess1 football football1 fussball
  baseball baseball1 basketball superman superman1 batman123 pokemon123 starwars starwars1 jennifer michelle michael1
  charlie1 jordan23 computer computer1 internet internet1 whatever trustno1 dragon123 monkey123 master123 shadow123
  freedom1 liverpool arsenal1 chelsea1 samsung1 google123 facebook1 summer2024 summer2025 summer2026 sommer2024
  sommer2025 sommer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 qwer1234 1234qwer asdfqwer passpass
  newsroom redaktion journalist backfile backfile1 backfile123 editor123 redakteur mynewpassword correcthorse`;

export const commonPasswords: ReadonlySet<string> = new Set(words.split(/\s+/));
