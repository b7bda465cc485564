import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Algún dato no encaja. Revise los campos marcados.',
  'request.not-found': 'Esta página no existe. Vuelva atrás y elija de nuevo.',
  'request.too-large': 'Es demasiado para enviarlo de una vez. Acórtelo e inténtelo de nuevo.',
  'request.too-many': 'Han sido muchos intentos seguidos. Espere un minuto e inténtelo de nuevo.',
  'request.origin-refused':
    'Esta página se abrió desde otra dirección. Abra Homeward directamente e inténtelo de nuevo.',
  'caller.not-signed-in': 'Inicie sesión para continuar.',
  'caller.not-allowed': 'Su función no incluye esta acción. Un supervisor puede ayudarle.',
  'connection.lost': 'No hay conexión en este momento. Inténtelo de nuevo en un instante.',
  'store.unavailable':
    'Ahora no podemos guardar. No se ha cambiado nada: inténtelo de nuevo en un momento.',
  'server.fault':
    'Algo ha fallado por nuestra parte. Inténtelo de nuevo; si continúa, avise al personal.',
  'version.conflict': 'Otra persona acaba de cambiarlo. Mire la última versión y decida de nuevo.',
  'id.already-used': 'Esto ya se guardó con otro contenido. Recargue la página y empiece de nuevo.',
  'found-item.not-found': 'Este objeto encontrado no está aquí. Búsquelo en la lista.',
  'found-item.already-reserved':
    'Este objeto ya está reservado para alguien. Mire antes las demás reclamaciones.',
  'found-item.not-held': 'Este objeto ya no está en el estante. Su historial indica adónde fue.',
  'found-item.not-reserved': 'Este objeto no está reservado. Apruebe antes una reclamación.',
  'found-item.claimed':
    'Alguien reclama este objeto, así que debe quedarse. Consérvelo o decida antes sobre la reclamación.',
  'found-item.found-in-future': 'La hora del hallazgo está en el futuro. Indique una anterior.',
  'found-item.must-not-be-photographed':
    'Las tarjetas bancarias no se fotografían nunca. Anote el banco y las cuatro últimas cifras.',
  'photo.not-found': 'Esta foto no está aquí. Hágala de nuevo.',
  'photo.too-large':
    'El archivo de la foto es demasiado grande. Hágala con esta cámara o elija una más pequeña.',
  'photo.length-required':
    'La foto se envió sin indicar su tamaño. Recargue la página y envíela de nuevo.',
  'photo.incomplete': 'La foto ha llegado incompleta. Envíela de nuevo.',
  'photo.checksum-mismatch': 'La foto se dañó por el camino. Envíela de nuevo.',
  'photo.unreadable': 'No se puede leer este archivo como foto. Haga la foto de nuevo.',
  'photo.type-unsupported':
    'Solo se admiten fotos JPEG, PNG y WebP. Ponga la cámara en «más compatible» o hágala aquí.',
  'photo.too-many-pixels': 'Esta foto tiene más de 50 megapíxeles. Hágala con menos resolución.',
  'photo.busy':
    'Están llegando muchas fotos a la vez. La suya sigue en este dispositivo: envíela de nuevo en un momento.',
  'lost-report.not-found':
    'No conocemos ningún aviso con este código. Compruebe el código de su resguardo.',
  'lost-report.closed': 'Este aviso está cerrado. Si aún le falta el objeto, abra uno nuevo.',
  'lost-report.lost-in-future': 'La hora indicada está en el futuro. Elija una anterior.',
  'lost-report.period-reversed': 'El final es anterior al principio. Intercambie las dos horas.',
  'lost-report.too-many-details':
    'No podemos añadir más aquí. Cuente el resto a una persona del equipo.',
  'lost-report.too-many-photos': 'Con tres fotos nos basta. Gracias.',
  'lost-report.must-not-be-photographed':
    'Por favor, no envíe fotos de tarjetas ni documentos: llevan nombres y números.',
  'lost-report.being-served':
    'Le están atendiendo ahora en un mostrador. Termine allí y vuelva a intentarlo.',
  'feedback.too-early': 'Cuéntenos qué tal fue cuando su aviso esté cerrado.',
  'feedback.already-given': 'Ya nos lo ha contado. Gracias.',
  'contact.country-not-allowed': 'No podemos enviar mensajes a ese país. Elija correo o un papel.',
  'contact.too-many': 'Se han pedido demasiados mensajes aquí. Elija correo o un papel.',
  'notice.not-found': 'Este aviso ya no existe.',
  'notice.not-failed': 'Este aviso no ha fallado.',
  'notice.too-many-subscriptions': 'Ya se avisa a tres navegadores. Desactive uno primero.',
  'promise.not-found': 'Esta promesa ya no está en el tablero. Recargue la página.',
  'promise.already-settled': 'Alguien del equipo ya ha respondido. Recargue la página.',
  'promise.hour-passed': 'Esa hora ya ha pasado. Elija una posterior.',
  'question.unknown-choice': 'Esa respuesta no está en la lista. Elija una de las que se muestran.',
  'question.already-answered': 'Esta pregunta ya tiene respuesta. El personal puede corregirla.',
  'match.not-found': 'Esta coincidencia ya no está aquí. Mire la lista actual.',
  'match.already-decided': 'Alguien ya ha decidido sobre esta coincidencia. Mire la lista actual.',
  'look-alike.not-found': 'Estos dos ya no forman una pareja. Mire la lista más reciente.',
  'look-alike.already-decided':
    'Alguien del equipo ya ha decidido sobre estos dos. Recargue la página.',
  'look-alike.not-merged': 'Estos dos ya no se guardan como uno solo. Recargue la página.',
  'claim.not-found': 'Esta reclamación no está aquí. Vuelva a la lista de reclamaciones.',
  'claim.already-submitted':
    'Ya nos ha dicho que puede ser suyo. Siga su turno o su código para ver la respuesta.',
  'claim.not-submitted': 'Esta reclamación no espera una decisión. Mire su estado actual.',
  'claim.not-approved':
    'Esta reclamación aún no está aprobada. Compruebe la prueba y apruébela primero.',
  'claim.already-decided': 'Esta reclamación ya está decidida. Mire su estado actual.',
  'handover.wrong-code': 'Ese código de recogida no coincide. Pídalo otra vez, cifra por cifra.',
  'handover.proof-missing': 'Anote cómo lo demostró el dueño antes de entregarlo.',
  'handover.already-done': 'Este objeto ya se ha entregado. Su historial indica a quién y cuándo.',
  'ticket.not-found': 'Hoy no hay ningún turno así. Compruebe el número o tome otro turno.',
  'ticket.not-waiting': 'Este turno ya no está en espera. Elija el siguiente.',
  'ticket.not-called': 'Este turno aún no se ha llamado. Llámelo primero.',
  'ticket.not-serving': 'Nadie con este turno está en el mostrador. Empiece primero a atenderlo.',
  'ticket.closed': 'Este turno ya ha terminado. Tome otro si queda algo pendiente.',
  'ticket.already-issued': 'Ya hay un turno para esto. Conserve el que tiene.',
  'ticket.in-grace': 'Acaba de llamarse. Espere un momento y vuelva a intentarlo.',
  'ticket.return-too-late':
    'Su llamada fue hace demasiado tiempo. Acérquese al mostrador y le haremos sitio.',
  'ticket.hold-too-long': 'No se puede guardar un puesto tanto tiempo. Elija un tiempo más corto.',
  'ticket.not-held': 'Este puesto no está guardado. Mire su último estado.',
  'queue.closing': 'El mostrador cierra antes de su turno. Declare la pérdida: le responderemos.',
  'ticket.nothing-to-fetch':
    'No hay nada que traer para este turno. Busque primero una coincidencia.',
  'announcement.empty': 'Escriba lo que deben saber todos los que esperan.',
  'announcement.not-found': 'Este mensaje ya no se muestra. Recargue la página.',
  'queue.empty': 'Ahora no espera nadie para este mostrador.',
  'counter.not-found': 'Este mostrador no existe. Elija uno de la lista.',
  'counter.not-open': 'Este mostrador no está abierto. Ábralo primero.',
  'counter.busy': 'Aquí aún se atiende a alguien. Termine primero.',
  'place.unknown': 'No conocemos este lugar. Elíjalo en el mapa o en la lista.',
  'category.unknown': 'No conocemos este tipo de objeto. Elija otro u «otra cosa».',
  'shelf.unknown': 'No conocemos este estante. Elija uno de la lista.',
  'staff.not-found': 'Esta persona no está en la lista. Pregunte a un administrador.',
  'staff.wrong-passphrase': 'El nombre y la frase de contraseña no coinciden. Escríbalos de nuevo.',
  'staff.passphrase-too-short':
    'Una frase más larga es más segura. Bastan cuatro o cinco palabras sencillas.',
  'staff.handle-taken': 'Alguien ya usa este nombre para entrar. Elija otro.',
  'staff.last-admin': 'Es el último administrador. Nombre antes a otro.',
  'device.not-enrolled':
    'Este dispositivo aún no está registrado. Pida un código de un solo uso a un supervisor.',
  'device.not-found': 'Este dispositivo no está en la lista. Regístrelo de nuevo.',
  'device.wrong-code': 'Este código de un solo uso no es válido o ha caducado. Pida uno nuevo.',
  'setup.closed': 'Este recinto ya está configurado. Inicie sesión.',
  'guest.link-invalid':
    'Este enlace ya no funciona. Escriba el código de su resguardo o pregunte en el mostrador.',
} satisfies SameWords<typeof english>;
