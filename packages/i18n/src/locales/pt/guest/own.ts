import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'Acrescentar algo',
  label: 'O que mais lembra?',
  help: 'Um arranhão, um adesivo, o que há dentro. Só a equipe lê.',
  send: 'Acrescentar',
  done: 'Acrescentado. Procuramos mais uma vez.',
  photo: 'Acrescentar uma foto',
  'photo-help': 'Do objeto, de um parecido ou da caixa. Só a equipe vê.',
  sending: 'Enviando a foto: {{percent}} %',
  'photo-done': 'A foto está conosco.',
  'photo-unreadable': 'Este arquivo não pode ser lido como foto. Escolha outro.',
  photos_one: '{{count}} foto enviada',
  photos_other: '{{count}} fotos enviadas',
  later: 'Você acrescentou',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Outra pessoa vem buscar',
  lead: 'Diga o nome dela. Ela recebe um código próprio que vale uma vez.',
  name: 'Nome da pessoa',
  make: 'Criar um código',
  'code-for': 'Código para {{name}}',
  share: 'Enviar o código',
  copy: 'Copiar',
  copied: 'Copiado.',
  message: '{{venue}}: retire por favor algo para mim nos achados e perdidos. Seu código: {{code}}',
  revoke: 'A pessoa não vem mais',
  revoked: 'O código dela não abre mais nada.',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: 'Como foi?',
  'rating-1': 'Mal',
  'rating-2': 'Não muito bem',
  'rating-3': 'Razoável',
  'rating-4': 'Bem',
  'rating-5': 'Muito bem',
  words: 'O que devemos saber?',
  send: 'Contar',
  thanks: 'Obrigado. Isso ajuda quem vem depois de você.',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Apagar meus dados',
  title: 'Apagar tudo sobre você?',
  text: 'Paramos de procurar, e o seu contato, as suas palavras, as fotos e este link somem na hora. Se algo foi entregue a você, a prova disso fica. Não dá para desfazer.',
  confirm: 'Apagar tudo',
  'gone-title': 'Apagado. Tudo de bom.',
  'gone-text': 'Nada sobre você ficou aqui nem neste celular, e o link não abre mais nada.',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Mostrar grande',
  title: 'Para o leitor',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: 'Neste celular',
  'push-help': 'Um aviso aparece neste celular, mesmo com a página fechada.',
  'push-on': 'Ativar avisos',
  'push-off': 'Desativar avisos',
  'push-is-on': 'Os avisos neste celular estão ativos.',
  'push-denied': 'Este celular não permite avisos desta página. Você pode mudar isso nos ajustes.',
  'push-failed':
    'No momento não é possível avisar este celular. Nada se perde: esta página também avisa você.',
  to: 'Para {{address}}',
  stop: 'Não receber mais mensagens',
  'stopped-title': 'Você não recebe mais mensagens.',
  'stopped-text':
    'Nada mais é enviado para lá. Seu registro continua como está: veja aqui com seu código ou link quando quiser.',
} satisfies LaterWords<typeof english.push>;
