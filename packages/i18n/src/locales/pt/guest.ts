import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';
import { handIn } from './guest/hand-in.ts';
import { add, delegate, feedback, forget, large, push } from './guest/own.ts';
import { announcement, hours, place, promise } from './guest/place.ts';
import { filing, phone, start } from './guest/start.ts';

export const words = {
  start,
  'hand-in': handIn,
  filing,
  phone,
  place,
  announcement,
  promise,
  hours,
  add,
  delegate,
  feedback,
  forget,
  large,
  push,
  code: {
    title: 'Acompanhe como uma encomenda',
    lead: 'Digite os seis caracteres do seu comprovante ou da tela.',
    label: 'Seu código',
    open: 'Ver meu registro',
    'too-short': 'O código tem seis caracteres, como K7M-4QX.',
    wrong: 'Este código não abre nada. Confira no comprovante ou pergunte no balcão.',
  },
  link: {
    'wrong-title': 'Este link não abre nada',
    'enter-code': 'Digitar um código',
  },
  stage: {
    thing: 'objeto',
    returned: {
      title: 'Já em casa.',
      next: 'Foi entregue a você ({{thing}}). Obrigado por nos deixar ajudar.',
    },
    closed: {
      title: 'Este registro está encerrado.',
      next: 'Paramos de procurar. Você pode nos avisar de novo em qualquer quiosque.',
    },
    called: {
      title: 'É a sua vez: {{counter}}',
      next: 'Venha agora, por favor. O seu número está na tela.',
    },
    serving: {
      title: 'Você está em: {{counter}}',
      next: 'Diga o código de retirada e o que só o dono sabe.',
    },
    missed: {
      title: 'Chamamos e não vimos você.',
      next: 'Não faz mal: venha ao balcão e devolvemos o seu lugar.',
    },
    approved: {
      title: 'Boa notícia: é seu.',
      next: 'Está reservado para você. Venha ao balcão com o código de retirada.',
    },
    checking: {
      title: 'É bem possível que esteja conosco ({{thing}}).',
      next: 'Um colega está buscando e conferindo o que você nos contou.',
    },
    waiting: {
      title: 'Você está na fila, onde quer que esteja.',
      next: 'Venha quando o seu número for chamado. Esta página avisa.',
    },
    'maybe-here': {
      title: 'Talvez esteja conosco ({{thing}}).',
      next: 'Conte o que só você pode saber, e nós buscamos para você.',
    },
    'not-this-one': {
      title: 'Aquele não era o seu. Continuamos procurando.',
      next: 'Você terá notícias nossas até {{due}}, mesmo que a resposta seja não.',
    },
    looking: {
      title: 'Estamos procurando o que você perdeu ({{thing}}).',
      next: 'Não precisa ficar na fila. Você terá notícias até {{due}}, mesmo que a resposta seja não.',
    },
  },
  ticket: {
    wait: 'em {{range}}',
    'no-wait-yet': 'Ainda não sabemos dizer quanto tempo',
    fetching: 'Primeiro buscamos o seu objeto',
    ahead_zero: 'Você é o próximo',
    ahead_one: '{{count}} antes de você',
    ahead_other: '{{count}} antes de você',
    missed: 'Venha ao balcão: o seu lugar está guardado',
    cancel: 'Desistir do meu lugar',
  },
  pickup: {
    title: 'Seu código de retirada',
    qr: 'Código de retirada para o leitor',
    advice: 'Diga ou mostre no balcão. Nunca o pedimos por telefone nem por mensagem.',
    'take-help': 'Já está aqui? Pegue um número: buscamos primeiro e depois chamamos você.',
    'kept-until': 'Guardamos para você até {{day}}.',
    'by-link-only': 'O código de retirada está no seu comprovante e no link do código QR.',
  },
  claim: {
    'almost-certain': 'Muito provavelmente está conosco',
    'have-a-look': 'Talvez esteja conosco',
    'found-when': 'Encontrado {{when}} ({{zone}}).',
    statement: 'O que só você pode saber',
    'statement-help': 'O que há dentro, um arranhão, um nome: para que mais ninguém o leve.',
    submit: 'Pode ser meu',
  },
  details: {
    title: 'O que você nos contou',
    what: 'Objeto',
    words: 'Nas suas palavras',
    colours: 'Cores',
    brand: 'Marca',
    where: 'Perdido em',
    when: 'Perdido',
    filed: 'Registrado',
    code: 'Seu código:',
  },
  contact: {
    title: 'Como avisamos você',
    'now-none': 'Você olha aqui, ou em qualquer quiosque com o seu código.',
    'now-mail': 'Por e-mail, no endereço que você deu.',
    'now-sms': 'Por SMS, no número que você deu.',
    mail: 'Por e-mail',
    sms: 'Por SMS',
    none: 'Eu olho aqui',
    address: 'Endereço de e-mail',
    number: 'Celular com o código do país',
    'check-mail': 'Isto ainda não parece um endereço de e-mail.',
    'check-sms': 'Comece com + e o código do país, como +31 6 1234 5678.',
    saved: 'Salvo. É assim que avisamos você.',
  },
  desk: {
    title: 'O balcão',
    now_zero: 'Nenhum balcão aberto agora.',
    now_one: '{{count}} balcão aberto, espera {{wait}}',
    now_other: '{{count}} balcões abertos, espera {{wait}}',
  },
  withdraw: {
    button: 'Apareceu: encerrar meu registro',
    title: 'Encerrar este registro?',
    message:
      'Paramos de procurar, e os pedidos e o seu lugar na fila terminam. Não dá para desfazer.',
    confirm: 'Encerrar meu registro',
  },
} satisfies LaterWords<typeof english>;
