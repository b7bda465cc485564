import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Algo neste formulário não está certo. Confira os campos marcados.',
  'request.not-found': 'Esta página não existe. Volte e escolha de novo.',
  'request.too-large': 'É muita coisa de uma vez. Encurte e tente de novo.',
  'request.too-many': 'Foram muitos pedidos em pouco tempo. Espere um minuto e tente de novo.',
  'request.origin-refused':
    'Esta página foi aberta de outro endereço. Abra o próprio Homeward e tente de novo.',
  'caller.not-signed-in': 'Entre com a sua conta para continuar.',
  'caller.not-allowed': 'A sua função não inclui isto. Um supervisor pode ajudar.',
  'connection.lost': 'Sem conexão no momento. Tente de novo daqui a pouco.',
  'store.unavailable':
    'Não conseguimos salvar agora. Nada foi alterado: tente de novo daqui a pouco.',
  'server.fault':
    'Algo deu errado do nosso lado. Tente de novo; se continuar, avise um funcionário.',
  'version.conflict':
    'Um colega alterou isto há pouco. Veja a versão mais recente e decida de novo.',
  'id.already-used': 'Isto já foi salvo com outro conteúdo. Recarregue a página e comece de novo.',
  'found-item.not-found': 'Este objeto achado não está aqui. Procure-o na lista.',
  'found-item.already-reserved':
    'Este objeto já está reservado para alguém. Veja primeiro os outros pedidos.',
  'found-item.not-held': 'Este objeto não está mais na prateleira. O histórico diz para onde foi.',
  'found-item.not-reserved': 'Este objeto não está reservado. Aprove primeiro um pedido.',
  'found-item.claimed':
    'Alguém diz que este é seu, por isso ele fica. Guarde-o, ou decida primeiro sobre o pedido.',
  'found-item.found-in-future':
    'A hora em que foi achado está no futuro. Indique uma hora anterior.',
  'found-item.must-not-be-photographed':
    'Cartões bancários nunca são fotografados. Anote o banco e os quatro últimos dígitos.',
  'photo.not-found': 'Esta foto não está aqui. Tire-a de novo.',
  'photo.too-large': 'Este arquivo de foto é grande demais. Tire a foto aqui ou escolha uma menor.',
  'photo.length-required': 'A foto veio sem o tamanho. Recarregue a página e envie de novo.',
  'photo.incomplete': 'A foto chegou só em parte. Envie de novo.',
  'photo.checksum-mismatch': 'A foto foi danificada no caminho. Envie de novo.',
  'photo.unreadable': 'Este arquivo não pode ser lido como foto. Tire a foto de novo.',
  'photo.type-unsupported':
    'Só guardamos fotos JPEG, PNG e WebP. Ponha a câmera em “mais compatível” ou tire a foto aqui.',
  'photo.too-many-pixels': 'Esta foto tem mais de 50 megapixels. Tire-a com resolução menor.',
  'photo.busy':
    'Muitas fotos estão chegando ao mesmo tempo. A sua ainda está neste aparelho: envie de novo daqui a pouco.',
  'lost-report.not-found':
    'Não conhecemos nenhum registro com este código. Confira o código no comprovante.',
  'lost-report.closed': 'Este registro está encerrado. Se o objeto ainda falta, comece um novo.',
  'lost-report.lost-in-future': 'A hora da perda está no futuro. Escolha uma hora anterior.',
  'lost-report.period-reversed': 'O fim deste período vem antes do começo. Troque as duas horas.',
  'lost-report.too-many-details':
    'Não dá para acrescentar mais aqui. Conte o resto a um funcionário.',
  'lost-report.too-many-photos': 'Três fotos bastam para nós. Obrigado.',
  'lost-report.must-not-be-photographed':
    'Não envie foto de cartões ou documentos: neles há nomes e números.',
  'lost-report.being-served':
    'Você está sendo atendido agora. Termine primeiro no balcão e tente de novo.',
  'feedback.too-early': 'Conte como foi quando o seu registro estiver encerrado.',
  'feedback.already-given': 'Você já nos contou. Obrigado.',
  'contact.country-not-allowed':
    'Não podemos enviar SMS para esse país. Escolha e-mail ou comprovante.',
  'contact.too-many': 'Foram pedidas mensagens demais aqui agora. Escolha e-mail ou comprovante.',
  'notice.not-found': 'Este aviso não existe mais.',
  'notice.not-failed': 'Este aviso não falhou.',
  'notice.too-many-subscriptions': 'Três navegadores já são avisados. Desligue um primeiro.',
  'promise.not-found': 'Esta promessa não está mais no quadro. Recarregue a página.',
  'promise.already-settled': 'Um colega já respondeu. Recarregue a página.',
  'promise.hour-passed': 'Essa hora já passou. Escolha outra mais tarde.',
  'question.unknown-choice': 'Essa resposta não está na lista. Escolha uma das mostradas.',
  'question.already-answered': 'Esta pergunta já foi respondida. A equipe pode corrigir.',
  'match.not-found': 'Esta correspondência não existe mais. Veja a lista mais recente.',
  'match.already-decided':
    'Um colega já decidiu sobre esta correspondência. Veja a lista mais recente.',
  'look-alike.not-found': 'Estes dois não são mais um par. Veja a lista mais recente.',
  'look-alike.already-decided': 'Um colega já decidiu sobre estes dois. Recarregue a página.',
  'look-alike.not-merged': 'Estes dois não são mais tratados como um só. Recarregue a página.',
  'claim.not-found': 'Este pedido não está aqui. Volte à lista de pedidos.',
  'claim.already-submitted':
    'Você já nos disse que pode ser seu. A resposta aparece com o seu número ou o seu código.',
  'claim.not-submitted': 'Este pedido não espera por decisão. Veja o estado mais recente.',
  'claim.not-approved': 'Este pedido ainda não foi aprovado. Confira a prova e aprove primeiro.',
  'claim.already-decided': 'Já se decidiu sobre este pedido. Veja o estado mais recente.',
  'handover.wrong-code':
    'Esse código de retirada não confere. Peça mais uma vez, dígito por dígito.',
  'handover.proof-missing': 'Anote como o dono provou que é dele antes de entregar.',
  'handover.already-done': 'Este objeto já foi entregue. O histórico diz a quem e quando.',
  'ticket.not-found': 'Não conhecemos este número hoje. Confira o número ou pegue um novo.',
  'ticket.not-waiting': 'Este número não está mais esperando. Escolha o próximo.',
  'ticket.not-called': 'Este número não foi chamado. Chame-o primeiro.',
  'ticket.not-serving': 'Ninguém com este número está no balcão. Comece primeiro o atendimento.',
  'ticket.closed': 'Este número terminou. Pegue um novo se houver mais a tratar.',
  'ticket.already-issued': 'Já existe um número para isto. Fique com o que você tem.',
  'ticket.in-grace': 'Acabaram de ser chamados. Dê um momento e tente de novo.',
  'ticket.return-too-late':
    'Esta chamada foi há tempo demais. Venha ao balcão: encontramos um lugar para você.',
  'ticket.hold-too-long': 'Um lugar não pode ser guardado por tanto tempo. Escolha um tempo menor.',
  'ticket.not-held': 'Este lugar não está guardado. Veja o estado mais recente.',
  'queue.closing': 'O balcão fecha antes da sua vez. Registre a perda: nós respondemos.',
  'ticket.nothing-to-fetch':
    'Não há nada a buscar para este número. Procure primeiro uma correspondência.',
  'announcement.empty': 'Escreva o que todos os que esperam devem saber.',
  'announcement.not-found': 'Esta mensagem não é mais mostrada. Recarregue a página.',
  'queue.empty': 'Ninguém espera por este balcão agora.',
  'counter.not-found': 'Este balcão não existe. Escolha um da lista.',
  'counter.not-open': 'Este balcão não está aberto. Abra-o primeiro.',
  'counter.busy': 'Alguém ainda está sendo atendido aqui. Termine primeiro.',
  'place.unknown': 'Não conhecemos este lugar. Escolha-o no mapa ou na lista.',
  'category.unknown': 'Não conhecemos este tipo de objeto. Escolha outro, ou “outra coisa”.',
  'shelf.unknown': 'Não conhecemos esta prateleira. Escolha uma da lista.',
  'staff.not-found': 'Este colega não está na lista. Pergunte a um administrador.',
  'staff.wrong-passphrase': 'Nome e frase secreta não combinam. Digite os dois de novo.',
  'staff.passphrase-too-short':
    'Uma frase mais longa é mais segura. Quatro ou cinco palavras simples bastam.',
  'staff.handle-taken': 'Alguém já entra com este nome. Escolha outro.',
  'staff.last-admin': 'Este é o último administrador. Nomeie outro primeiro.',
  'device.not-enrolled':
    'Este aparelho ainda não está cadastrado. Peça um código de uso único a um supervisor.',
  'device.not-found': 'Este aparelho não está na lista. Cadastre-o de novo.',
  'device.wrong-code': 'Este código de uso único não confere ou venceu. Peça um novo.',
  'setup.closed': 'Este local já está configurado. Entre com a sua conta.',
  'guest.link-invalid':
    'Este link não funciona mais. Digite o código do comprovante ou pergunte no balcão.',
} satisfies LaterWords<typeof english>;
