/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.44
after agent -1.17
after form -0.51
after institution -0.11
after number -0.9
after person 0.36
after thing -1.03
any -0.07
anywhere inside -0.89
anywhere last 0.65
anywhere whole 0.52
atEnd first -0.8
atEnd inside 0.56
atEnd last -0.12
atEnd whole -0.12
beside an address + ends in id -0.41
beside an address + ends in institution -0.32
beside an address + ends in number 0.36
beside an address + ends in other 0.05
beside an address + has an address 0.11
beside an address + many personal neighbours 0.05
beside an address + of somebody 1.6
beside an address + other table -0.26
beside an address + persons by its columns 1.63
beside an address + some personal neighbours 0.11
beside an address + table called postal-address 0.45
beside an address + table of persons 0.68
beside an address + type text 0.24
beside many of its kind 0.88
beside none of its kind -0.22
beside some of its kind -0.09
contact 0.13
contact: "cc" -1.06
contact: "email" 0.5
contact: "fax" 1.12
contact: "homepage" -2.16
contact: "mail" -0.64
contact: "mobile" 0.21
contact: "phone number" -1.42
contact: "phone" 0.88
contact: "reply to" 0.69
contact: "site" -0.74
contact: "url" -0.92
contact: "web" -0.09
contact: "website" -0.59
contact: after form -0.09
contact: after person 0.83
contact: after thing -0.18
contact: anywhere last 1.09
contact: anywhere whole 0.51
contact: atEnd first -0.1
contact: atEnd inside -1.07
contact: atEnd last -0.52
contact: atEnd whole 0.47
contact: beside many of its kind 0.87
contact: beside none of its kind 0.34
contact: beside some of its kind -0.29
contact: ends in about -0.27
contact: ends in form 0.83
contact: ends in id 1.48
contact: ends in institution -0.35
contact: ends in number 0.32
contact: ends in other -0.32
contact: ends in person 0.88
contact: has an address -0.89
contact: in a harmless term -0.37
contact: in a longer term -1.37
contact: many personal neighbours 0.74
contact: no personal neighbours -0.36
contact: no sign -2.06
contact: no term 1.58
contact: of a patient -0.95
contact: of somebody 1.2
contact: ofPerson first -0.65
contact: ofPerson inside -0.09
contact: ofPerson last -1.22
contact: ofPerson whole -1.39
contact: other table -0.2
contact: persons by its columns 0.35
contact: several signs -0.54
contact: several words -0.24
contact: sign strict vocabulary -0.45
contact: sign table of contacts 1.23
contact: sign table of messages 1.78
contact: sign words 0.96
contact: small table -1.19
contact: table called contact 0.4
contact: table called employment -1.95
contact: table called free-text 0.42
contact: table called postal-address 1.54
contact: table of health -0.98
contact: table of institutions -4.52
contact: table of messages -1.28
contact: table of persons 0.51
contact: table of secrets 1.56
contact: table of things 1.61
contact: table of writing -0.24
contact: then about -2.12
contact: then form 0.15
contact: then id -0.71
contact: then number -1.21
contact: then other -0.16
contact: type number 0.16
contact: type text 0.16
contact: type tiny -1.81
contact: warehouse -0.78
container 0.64
container: beside none of its kind 0.64
container: ends in about 0.25
container: ends in form 0.21
container: ends in other 0.43
container: no personal neighbours 0.47
container: no term 0.64
container: of somebody 0.36
container: other table 0.51
container: persons by its columns 0.3
container: sign name of a container 0.64
container: small table 0.23
container: some personal neighbours 0.34
container: table of persons 0.3
container: table of things 0.19
container: type text 0.64
credential -0.15
credential: "auth token" 1.31
credential: "backup codes" 0.5
credential: "hash" -1.13
credential: "password" 3.01
credential: "salt" -0.7
credential: "secret" -1.37
credential: "session id" 1.61
credential: "token" 2.11
credential: after form 0.36
credential: after other 0.79
credential: after person 0.16
credential: anywhere first 0.67
credential: anywhere last -0.5
credential: anywhere whole -0.75
credential: atEnd first 0.4
credential: atEnd inside -0.33
credential: atEnd last 0.57
credential: atEnd whole 0.31
credential: beside many of its kind 1.6
credential: beside none of its kind 0.5
credential: beside some of its kind -0.65
credential: ends in about -0.26
credential: ends in code 1.71
credential: ends in form 0.44
credential: ends in id -0.26
credential: ends in key 0.88
credential: ends in number 0.95
credential: ends in other -0.6
credential: has an address 1.32
credential: in a harmless term -0.15
credential: many personal neighbours -1.17
credential: no personal neighbours -0.23
credential: no sign -2.51
credential: no term 0.61
credential: of a machine -0.25
credential: of somebody 0.87
credential: ofPerson last 0.61
credential: ofPerson whole -1.63
credential: other table -0.3
credential: persons by its columns 0.76
credential: several signs 0.27
credential: several words -0.11
credential: sign table of secrets 2.21
credential: sign table of sessions 0.72
credential: sign words 0.27
credential: some personal neighbours 0.62
credential: table called credential 0.91
credential: table called name 0.37
credential: table of institutions 1.13
credential: table of messages -1.21
credential: table of persons 0.1
credential: table of secrets 1.56
credential: table of things -0.16
credential: then about -0.37
credential: then form 0.26
credential: then number -0.23
credential: then other 0.61
credential: type number -3.27
credential: type other 0.47
credential: type text 0.69
credential: warehouse -0.72
criminal 0.72
criminal: beside none of its kind 0.63
criminal: beside some of its kind 0.17
criminal: ends in other 0.72
criminal: no personal neighbours 0.63
criminal: no term 0.33
criminal: other table 0.72
criminal: several signs 0.44
criminal: sign strict vocabulary 0.44
criminal: sign table of offences 0.33
criminal: sign words 0.5
criminal: small table 0.72
criminal: type text 0.72
demographic -0.05
demographic: "age" 0.2
demographic: "birth date" -0.95
demographic: "birth" 0.28
demographic: "date of birth" 0.19
demographic: "ethnicity" 0.16
demographic: "gender" 0.81
demographic: "lang" -0.96
demographic: "language" 0.15
demographic: "locale" -0.64
demographic: "race" -0.94
demographic: "timezone" -0.7
demographic: after about -2.57
demographic: after form 0.19
demographic: after number 1.27
demographic: after other -0.92
demographic: after person 0.88
demographic: anywhere first 0.52
demographic: anywhere last -0.6
demographic: anywhere whole 1.45
demographic: atEnd whole -0.71
demographic: beside none of its kind -1.39
demographic: beside some of its kind 0.91
demographic: ends in agent 0.42
demographic: ends in code -0.57
demographic: ends in form 0.55
demographic: ends in id 0.65
demographic: ends in number 0.17
demographic: ends in other -0.43
demographic: ends in thing 0.2
demographic: has an address 0.21
demographic: in a harmless term -0.25
demographic: in a longer term -1.6
demographic: key to things -0.06
demographic: list 1.17
demographic: many personal neighbours 0.47
demographic: no personal neighbours -1.18
demographic: no sign -1.66
demographic: of a patient 0.09
demographic: of somebody 1.52
demographic: ofPerson first -0.65
demographic: ofPerson last -0.96
demographic: ofPerson whole -0.45
demographic: persons by its columns 0.52
demographic: several signs 0.17
demographic: several words -0.08
demographic: sign strict vocabulary -0.15
demographic: sign words 0.9
demographic: some personal neighbours -0.08
demographic: table of persons -0.06
demographic: table of things -0.23
demographic: table of writing -0.38
demographic: then about 0.48
demographic: then code -0.57
demographic: then form 0.57
demographic: then id 0.63
demographic: then number 0.14
demographic: then other 0.44
demographic: type number 2.13
demographic: type text -1.33
demographic: type time 0.61
demographic: type tiny 2.54
demographic: warehouse 0.07
doer + ends in number 0.53
doer + ends in other 0.61
doer + no personal neighbours 0.72
doer + of somebody 1
doer + other table 0.84
doer + type number 0.95
doer, as text + ends in other 0.74
doer, as text + many personal neighbours 0.3
doer, as text + no personal neighbours 0.38
doer, as text + of somebody 0.58
doer, as text + other table 0.63
doer, as text + persons by its columns 0.26
doer, as text + some personal neighbours 0.21
doer, as text + type text 0.74
employment 0.19
employment: "company" 0.29
employment: "grade" 0.92
employment: "job title" 0.05
employment: "job" -0.49
employment: "organization" -0.28
employment: "position" -0.38
employment: "school" 1.02
employment: "service" -1.67
employment: "title" -3.59
employment: "work" -0.72
employment: after other -0.7
employment: after thing -0.14
employment: anywhere last 0.84
employment: anywhere whole 1.01
employment: atEnd whole -1.02
employment: beside many of its kind 0.14
employment: beside none of its kind -1.25
employment: beside some of its kind 1.27
employment: ends in about -0.26
employment: ends in agent 0.11
employment: ends in id 0.84
employment: ends in institution 1.11
employment: ends in number -0.34
employment: ends in other 0.26
employment: ends in position -0.28
employment: has an address 0.44
employment: in a longer term -1.03
employment: many personal neighbours -0.4
employment: no personal neighbours 0.9
employment: no sign -0.28
employment: of somebody -0.37
employment: ofPerson first -0.31
employment: ofPerson inside -0.54
employment: ofPerson last -0.73
employment: ofPerson whole 0.91
employment: other table 0.59
employment: persons by its columns 0.3
employment: several signs 0.15
employment: several words 1.27
employment: sign last words 0.18
employment: sign of a person 0.94
employment: sign strict vocabulary -1.42
employment: sign words 1.07
employment: small table -0.19
employment: some personal neighbours -0.41
employment: table called employment 1.76
employment: table called name 0.66
employment: table of institutions -1
employment: table of persons -0.42
employment: table of things -1.46
employment: then about -0.32
employment: then id 0.79
employment: then number 0.48
employment: then other -1.46
employment: type number -0.64
employment: type text 0.82
employment: warehouse -1.64
ends in about -0.79
ends in agent 0.28
ends in at -0.06
ends in attributes 0.06
ends in code -0.13
ends in count -0.08
ends in fk 0.23
ends in format -0.28
ends in id 0.29
ends in ids 0.89
ends in institution -0.19
ends in key 0.56
ends in lifespan -0.06
ends in other -0.05
ends in person -0.05
ends in policy -0.12
ends in position -0.29
ends in prefix 0.16
ends in reason -0.85
ends in sk 0.49
ends in subject -1.32
ends in suffix -0.18
ends in thing 0.68
ends in type -0.97
ends in uuid 0.16
ends in validity -0.09
ends in visibility -0.06
family 0.41
family: anywhere first 0.42
family: anywhere whole 0.71
family: beside many of its kind 0.31
family: beside some of its kind 0.83
family: ends in other 0.25
family: many personal neighbours 0.92
family: no sign 0.77
family: of a patient 0.33
family: of somebody 0.54
family: other table -0.45
family: persons by its columns 0.79
family: several words 0.53
family: sign strict vocabulary -0.6
family: sign words 0.33
family: some personal neighbours -0.58
family: table of persons 0.82
family: then other 0.42
family: type number -0.19
family: type text 0.35
financial 0.14
financial: "exp month" 0.57
financial: after other 1.2
financial: anywhere first -0.53
financial: anywhere last -0.66
financial: anywhere whole 1.71
financial: beside many of its kind -0.35
financial: beside none of its kind 0.06
financial: beside some of its kind 0.76
financial: ends in form 0.66
financial: ends in number 0.22
financial: ends in other -0.1
financial: many personal neighbours 0.24
financial: no personal neighbours 0.44
financial: no sign -0.81
financial: of somebody 0.52
financial: other table -0.06
financial: persons by its columns 0.31
financial: several signs 0.72
financial: several words 1.32
financial: sign strict vocabulary 0.73
financial: sign words 0.32
financial: some personal neighbours -0.25
financial: table called financial -1.04
financial: table of cards 0.39
financial: table of persons 0.56
financial: table of reviews 0.39
financial: then other -0.52
financial: type number -0.76
financial: type text 0.85
free-text: "bio" 0.19
free-text: "body" 0.35
free-text: "comment" 1.29
free-text: "comments" 1.56
free-text: "description" -2.71
free-text: "details" 0.78
free-text: "info" 1.39
free-text: "message" 0.85
free-text: "note" -0.91
free-text: "notes" 1.42
free-text: "text" 0.42
free-text: after other 0.37
free-text: after thing -0.08
free-text: anywhere whole 0.89
free-text: atEnd first 0.24
free-text: atEnd inside 0.07
free-text: atEnd last 0.23
free-text: atEnd whole 0.18
free-text: beside none of its kind 0.29
free-text: beside some of its kind -0.27
free-text: ends in about -2.03
free-text: ends in form 0.47
free-text: ends in id -0.63
free-text: ends in institution 0.25
free-text: ends in number -1.44
free-text: ends in other 0.61
free-text: has an address 0.46
free-text: in a harmless term -1.12
free-text: in a longer term -1.45
free-text: many personal neighbours -0.47
free-text: no personal neighbours 0.14
free-text: no sign -1.04
free-text: no term -0.24
free-text: of a patient 0.6
free-text: of somebody 0.25
free-text: ofPerson inside -1.55
free-text: ofPerson last -0.58
free-text: ofPerson whole 0.17
free-text: other table -0.37
free-text: persons by its columns 0.06
free-text: several signs 0.21
free-text: several words -0.89
free-text: sign of a person 0.54
free-text: sign table of writing 0.46
free-text: sign words 1.17
free-text: small table -0.95
free-text: table called employment -0.41
free-text: table called free-text 0.7
free-text: table of health 1.11
free-text: table of messages 0.36
free-text: table of persons 1.49
free-text: table of reviews 0.24
free-text: table of things -0.47
free-text: table of writing 0.99
free-text: then about -0.78
free-text: then form -1.23
free-text: then id -0.63
free-text: then number -1.44
free-text: then other 0.92
free-text: type other -2.42
free-text: type text 0.55
government-id 0.25
government-id: "tax" -1
government-id: "vat" -0.94
government-id: after other 0.15
government-id: anywhere last 1.14
government-id: anywhere whole -0.37
government-id: beside many of its kind 1.4
government-id: beside none of its kind -0.41
government-id: beside some of its kind -0.18
government-id: ends in id 0.52
government-id: ends in number -1.09
government-id: ends in other 1.28
government-id: has an address 0.13
government-id: many personal neighbours 0.79
government-id: no personal neighbours -0.3
government-id: no sign 0.87
government-id: of a patient -0.38
government-id: of somebody 0.58
government-id: ofPerson first -2.23
government-id: other table -0.12
government-id: persons by its columns 0.33
government-id: several signs 0.6
government-id: several words -0.16
government-id: sign strict vocabulary 0.6
government-id: sign words -0.44
government-id: table called government-id 1.35
government-id: table of persons 0.82
government-id: then about -0.24
government-id: then number 0.61
government-id: then other -1.75
government-id: type number -0.88
government-id: type text 0.65
has an address 0.05
health 0.3
health: "deficiencia" -0.5
health: after other -0.45
health: anywhere first -0.44
health: anywhere last 0.52
health: anywhere whole 1.26
health: beside many of its kind 0.64
health: beside some of its kind 0.05
health: ends in about 0.14
health: ends in id -0.94
health: ends in number 0.66
health: ends in other -0.12
health: many personal neighbours 0.1
health: no personal neighbours -0.1
health: no term 0.71
health: of a patient 0.29
health: of somebody 1.03
health: other table -0.15
health: persons by its columns 1.07
health: several signs 0.28
health: several words 1.85
health: sign last words 0.07
health: sign strict vocabulary 0.11
health: sign table of health 0.78
health: sign words -0.24
health: small table -0.11
health: some personal neighbours 0.94
health: table called health -0.4
health: table of health 0.83
health: table of persons 1.07
health: type text -0.08
in a harmless term -1.79
in a longer term -1.48
institution-contact -0.65
institution-contact: "address 1" -0.2
institution-contact: "address 2" -0.63
institution-contact: "address city" -1.14
institution-contact: "billing address" -1.02
institution-contact: "cc" -0.52
institution-contact: "city" 0.21
institution-contact: "country" -0.9
institution-contact: "email" -0.62
institution-contact: "fax" 1.6
institution-contact: "homepage" -0.06
institution-contact: "line 1" 0.83
institution-contact: "location" -0.23
institution-contact: "mail" -2.06
institution-contact: "mobile" -0.51
institution-contact: "phone number" 1.51
institution-contact: "phone" 1.28
institution-contact: "post code" 1.26
institution-contact: "postal code" -2.12
institution-contact: "reply to" -0.6
institution-contact: "site" 1.24
institution-contact: "street" 0.72
institution-contact: "url" -1.26
institution-contact: "website" -1.51
institution-contact: "zip code" -0.38
institution-contact: "zip" 0.88
institution-contact: after about 1.33
institution-contact: after form -1.06
institution-contact: after institution 3.07
institution-contact: after number -0.56
institution-contact: after other -0.21
institution-contact: after person -1.49
institution-contact: after thing 0.62
institution-contact: anywhere first -0.72
institution-contact: anywhere inside -1.57
institution-contact: anywhere last 0.25
institution-contact: anywhere whole -0.3
institution-contact: atEnd first -0.76
institution-contact: atEnd inside 0.22
institution-contact: atEnd last 1.13
institution-contact: atEnd whole -1.38
institution-contact: beside none of its kind -0.65
institution-contact: ends in about -0.12
institution-contact: ends in agent -0.98
institution-contact: ends in code -0.07
institution-contact: ends in form -0.86
institution-contact: ends in id -0.5
institution-contact: ends in institution -0.74
institution-contact: ends in number 0.08
institution-contact: ends in other -0.41
institution-contact: ends in person -1.03
institution-contact: has an address 1.2
institution-contact: in a harmless term -0.36
institution-contact: in a longer term -1.19
institution-contact: key to things -0.36
institution-contact: many personal neighbours -0.86
institution-contact: no personal neighbours -1.46
institution-contact: no sign 0.49
institution-contact: no term -1.89
institution-contact: of a machine 0.58
institution-contact: of a patient -1.41
institution-contact: of somebody -1.33
institution-contact: ofPerson first 1.08
institution-contact: ofPerson inside -0.32
institution-contact: ofPerson last -1.23
institution-contact: ofPerson whole -2.14
institution-contact: other table 0.08
institution-contact: persons by its columns -1.67
institution-contact: several signs -0.34
institution-contact: several words -0.69
institution-contact: sign beside an address -1.68
institution-contact: sign of a person -0.44
institution-contact: sign part of an address -0.84
institution-contact: sign strict vocabulary -0.2
institution-contact: sign table of contacts -0.65
institution-contact: sign table of messages -1.44
institution-contact: sign words -0.77
institution-contact: small table 0.54
institution-contact: table called contact -0.57
institution-contact: table called employment 1.59
institution-contact: table called free-text -1
institution-contact: table called postal-address -2.8
institution-contact: table of health -0.87
institution-contact: table of institutions 4.86
institution-contact: table of messages 0.81
institution-contact: table of persons -1.7
institution-contact: table of reviews -2.54
institution-contact: table of secrets -2.43
institution-contact: table of things -1.4
institution-contact: table of writing -1.12
institution-contact: then a 1.47
institution-contact: then about -0.32
institution-contact: then form -0.12
institution-contact: then id -0.5
institution-contact: then number -0.47
institution-contact: type number -0.79
institution-contact: type other -0.44
institution-contact: type text -0.57
institution-contact: type tiny -0.11
institution-contact: warehouse 2.07
key by a noun + ends in id -0.22
key by a noun + ends in number -0.22
key by a noun + key to things -0.22
key by a noun + no personal neighbours -0.41
key by a noun + of somebody -0.22
key by a noun + other table 0.38
key by a noun + small table -0.76
key by a noun + type number -0.22
key to persons 0.76
key to persons + ends in id 0.46
key to persons + ends in number 0.46
key to persons + ends in other 0.25
key to persons + ends in person 0.76
key to persons + has an address 0.35
key to persons + key to persons 0.63
key to persons + many personal neighbours 0.38
key to persons + no personal neighbours 0.61
key to persons + of a patient 0.09
key to persons + of somebody 0.49
key to persons + other table 0.63
key to persons + persons by its columns 0.47
key to persons + small table 0.47
key to persons + some personal neighbours 0.57
key to persons + table called contact 0.19
key to persons + table called credential 0.09
key to persons + table called free-text 0.37
key to persons + table called health 0.06
key to persons + table called name 0.22
key to persons + table of messages 0.55
key to persons + table of persons 0.46
key to persons + table of secrets 0.15
key to persons + table of things 0.69
key to persons + table of writing 0.45
key to persons + type number 0.65
key to persons + type text 0.13
key to persons + type uuid 0.19
key to things 1.26
last words + ends in about 0.5
last words + ends in reason -0.85
last words + many personal neighbours 1.52
last words + no personal neighbours -0.66
last words + of a patient 0.05
last words + of somebody 0.46
last words + other table -0.25
last words + persons by its columns 1.39
last words + some personal neighbours -0.13
last words + table of persons 1.2
last words + type text 0.41
likeness 0.23
likeness: "avatar" -0.47
likeness: "icon" -0.59
likeness: "image" -0.53
likeness: after other -0.98
likeness: anywhere first -0.16
likeness: anywhere whole 0.61
likeness: beside none of its kind 1.29
likeness: beside some of its kind -0.89
likeness: ends in about -0.27
likeness: ends in other 0.31
likeness: has an address 1.08
likeness: many personal neighbours -0.97
likeness: no personal neighbours 0.13
likeness: no sign -2.97
likeness: of a machine 1.27
likeness: of somebody 0.47
likeness: ofPerson first -1.3
likeness: ofPerson last -0.98
likeness: ofPerson whole 0.77
likeness: other table 0.16
likeness: persons by its columns 0.2
likeness: several signs -1.04
likeness: several words 0.58
likeness: sign strict vocabulary 0.46
likeness: some personal neighbours 1.56
likeness: table of persons 0.2
likeness: table of things -2.02
likeness: then about 1.13
likeness: then other -0.59
likeness: type text -0.77
list 0.12
location 0.52
location: "latitude" 0.59
location: "longitude" 0.64
location: anywhere whole 1.31
location: beside none of its kind 0.65
location: ends in form 0.85
location: ends in other 0.13
location: has an address 0.66
location: no personal neighbours 0.85
location: no term -0.56
location: of somebody -1.02
location: other table -0.19
location: persons by its columns 2.09
location: several signs 1.03
location: several words 0.87
location: sign strict vocabulary 0.12
location: sign words 1.15
location: some personal neighbours -0.11
location: table called postal-address 0.55
location: table of persons 1.74
location: table of things -0.37
location: type number 1.17
location: type text 0.76
many personal neighbours -0.08
name 0.05
name of a container + ends in about 0.25
name of a container + ends in form 0.21
name of a container + ends in other 0.43
name of a container + no personal neighbours 0.47
name of a container + of somebody 0.36
name of a container + other table 0.51
name of a container + persons by its columns 0.3
name of a container + small table 0.23
name of a container + some personal neighbours 0.34
name of a container + table of persons 0.3
name of a container + table of things 0.19
name of a container + type text 0.64
name: "alias" -0.91
name: "author name" 0.14
name: "degree" -0.06
name: "display name" 0.86
name: "first name" -1.18
name: "full name" -2.76
name: "last name" -0.29
name: "last" -2.13
name: "login" 0.32
name: "nachname" 0.47
name: "name" 0.37
name: "nick name" -1.81
name: "nom" 0.89
name: "nombre" 0.49
name: "prefix" -0.4
name: "short name" 0.07
name: "slug" -1.84
name: "title" -1.65
name: "user name" 1.42
name: "vorname" 0.47
name: after about 1.01
name: after agent -0.64
name: after form 0.62
name: after institution -1.67
name: after number -1.64
name: after other 0.62
name: anywhere last -1.1
name: anywhere whole 0.35
name: atEnd first -0.32
name: atEnd last -0.59
name: atEnd whole 1.52
name: beside many of its kind 0.06
name: beside none of its kind 0.42
name: beside some of its kind -0.38
name: ends in about -0.3
name: ends in agent -0.47
name: ends in form 0.39
name: ends in institution -1.2
name: ends in number -0.22
name: ends in other 0.15
name: ends in person -0.23
name: ends in prefix -0.14
name: has an address 0.3
name: in a harmless term -1.63
name: in a longer term -2.04
name: many personal neighbours 1.32
name: no personal neighbours -1.35
name: no sign -0.93
name: no term 2.32
name: of a machine -1.74
name: of a patient 0.94
name: of somebody 0.14
name: ofPerson inside -0.86
name: ofPerson last 0.23
name: ofPerson whole -0.66
name: other table -0.2
name: persons by its columns -0.06
name: several signs 1.28
name: several words 0.66
name: sign of a person 0.09
name: sign strict vocabulary 0.47
name: sign words 0.73
name: sign writer 0.88
name: small table -0.3
name: some personal neighbours 0.27
name: table called credential 0.3
name: table called demographic -0.18
name: table called employment -0.2
name: table called financial 1.94
name: table called free-text 1.28
name: table called name 0.27
name: table called postal-address -0.93
name: table of institutions -0.87
name: table of messages -0.06
name: table of persons 0.47
name: table of reviews 2.46
name: table of secrets 0.34
name: table of things -1.86
name: table of writing 0.72
name: then 4 -0.07
name: then about -0.45
name: then form -0.48
name: then institution -1.2
name: then number -0.22
name: then other 0.79
name: then site -1.2
name: type other -1.23
name: type text 0.14
name: warehouse -0.19
no personal neighbours -0.26
no sign -1.04
no term 0.29
number of a doer + ends in id -0.16
number of a doer + ends in number -0.5
number of a doer + no personal neighbours 0.59
number of a doer + of somebody 0.29
number of a doer + other table -1.05
number of a doer + persons by its columns -0.46
number of a doer + some personal neighbours -0.27
number of a doer + type number -0.52
number of a person + ends in id 0.82
number of a person + ends in number 0.18
number of a person + ends in person 3.31
number of a person + many personal neighbours 0.8
number of a person + no personal neighbours 0.23
number of a person + of somebody -0.5
number of a person + other table -0.06
number of a person + persons by its columns 2.36
number of a person + small table 2.33
number of a person + some personal neighbours -0.39
number of a person + table called credential -0.24
number of a person + table called free-text 0.99
number of a person + table of messages -0.06
number of a person + table of persons 1.15
number of a person + table of secrets 0.34
number of a person + table of things -0.47
number of a person + table of writing -0.26
number of a person + type number 0.48
number of a person + type text -0.31
of a machine -0.24
of a patient 0.51
of a person + ends in about 0.39
of a person + ends in institution 0.93
of a person + ends in other 0.06
of a person + ends in position 0.3
of a person + has an address 2.71
of a person + many personal neighbours -0.62
of a person + no personal neighbours 0.58
of a person + of somebody 0.05
of a person + other table -1.21
of a person + small table 0.8
of a person + some personal neighbours 0.44
of a person + table of persons 0.73
of a person + table of things 1.27
of a person + type text 1.52
of somebody -0.24
ofPerson first -0.78
ofPerson inside -1.93
ofPerson last -0.75
ofPerson whole -0.55
online-identifier 0.09
online-identifier: "device id" 1.1
online-identifier: "distinct id" 0.68
online-identifier: "ip address" -0.64
online-identifier: "ip" 1.5
online-identifier: "last ip" 0.11
online-identifier: "user agent" 0.97
online-identifier: after form 1.25
online-identifier: after other -0.84
online-identifier: after person 0.48
online-identifier: anywhere last 0.52
online-identifier: anywhere whole -0.22
online-identifier: atEnd first -0.7
online-identifier: atEnd last 0.13
online-identifier: atEnd whole 1.71
online-identifier: beside many of its kind -0.52
online-identifier: beside some of its kind -0.08
online-identifier: ends in agent -0.5
online-identifier: ends in form -1.57
online-identifier: ends in id 0.23
online-identifier: ends in number 0.24
online-identifier: ends in other 0.16
online-identifier: ends in person 0.97
online-identifier: has an address 0.1
online-identifier: many personal neighbours 1.69
online-identifier: no personal neighbours -0.31
online-identifier: no sign 0.25
online-identifier: of a machine 0.41
online-identifier: of a patient 0.9
online-identifier: of somebody -0.7
online-identifier: other table 0.07
online-identifier: persons by its columns 0.64
online-identifier: several signs 0.08
online-identifier: several words 1.82
online-identifier: sign strict vocabulary 0.08
online-identifier: sign words -0.19
online-identifier: small table 1.7
online-identifier: some personal neighbours -0.39
online-identifier: table called credential 0.7
online-identifier: table called online-identifier 0.36
online-identifier: table of persons 0.16
online-identifier: table of secrets 1.33
online-identifier: table of things 1.33
online-identifier: table of writing 0.3
online-identifier: type number -1.05
online-identifier: type other 1.34
online-identifier: type text 0.29
other table 0.05
own key + ends in id -0.41
own key + ends in number -0.13
own key + ends in other 1.44
own key + ends in person 1.36
own key + ends in uuid 1.42
own key + has an address 0.65
own key + many personal neighbours 0.16
own key + no personal neighbours -0.09
own key + of somebody -0.4
own key + other table -1.5
own key + persons by its columns 0.31
own key + small table -1.22
own key + some personal neighbours 0.39
own key + table of persons 1.58
own key + type number 0.25
own key + type text 0.3
own key + warehouse 0.79
part of an address + ends in number 0.46
part of an address + ends in other -0.57
part of an address + has an address -0.25
part of an address + many personal neighbours -0.83
part of an address + of somebody 0.96
part of an address + other table -0.76
part of an address + persons by its columns 0.75
part of an address + some personal neighbours 0.51
part of an address + table called postal-address 0.78
part of an address + table of persons 0.72
part of an address + type text -0.11
person-key 0.24
person-key: beside none of its kind 0.24
person-key: ends in fk 0.23
person-key: ends in form -1.55
person-key: ends in id 0.39
person-key: ends in number 0.15
person-key: ends in other 1.14
person-key: ends in person -0.13
person-key: ends in sk 0.49
person-key: ends in uuid 0.16
person-key: has an address -1.17
person-key: key to persons 0.63
person-key: key to things -0.22
person-key: no personal neighbours 0.26
person-key: no term 0.24
person-key: of a patient 0.73
person-key: of somebody -0.12
person-key: other table 0.19
person-key: persons by its columns 0.1
person-key: several signs 0.06
person-key: sign doer 1
person-key: sign doer, as text 0.74
person-key: sign key by a noun -0.22
person-key: sign key to persons 0.63
person-key: sign number of a doer -0.5
person-key: sign number of a person 0.17
person-key: sign own key 0.31
person-key: sign table of identities 0.52
person-key: sign who, as text 0.12
person-key: small table -0.07
person-key: some personal neighbours 0.14
person-key: table called contact -1.58
person-key: table called credential -0.2
person-key: table called employment -0.13
person-key: table called free-text -0.33
person-key: table called health 0.15
person-key: table called name -0.65
person-key: table called postal-address 1.06
person-key: table of health -0.99
person-key: table of messages -1.05
person-key: table of persons 0.19
person-key: table of reviews 0.29
person-key: table of secrets 0.39
person-key: table of things -0.67
person-key: table of writing 0.2
person-key: type number 0.11
person-key: type text 0.44
person-key: type uuid -0.43
person-key: warehouse 0.86
postal-address -0.21
postal-address: "address 1" -0.21
postal-address: "address 2" 0.39
postal-address: "address city" 0.74
postal-address: "address" 0.59
postal-address: "billing address" 0.43
postal-address: "city" 1.24
postal-address: "country" -2.66
postal-address: "line 1" -0.13
postal-address: "location" -0.84
postal-address: "post code" -1
postal-address: "postal code" 1.06
postal-address: "shipping address" -0.11
postal-address: "street" -1.13
postal-address: "zip code" -0.19
postal-address: "zip" 1.65
postal-address: after form -0.09
postal-address: after institution -2.34
postal-address: after number -2.19
postal-address: after other 0.33
postal-address: after person 0.05
postal-address: after thing -0.35
postal-address: anywhere first 1.16
postal-address: anywhere last 1.1
postal-address: anywhere whole 0.63
postal-address: atEnd first -0.16
postal-address: atEnd inside -0.17
postal-address: atEnd last -0.06
postal-address: atEnd whole -0.94
postal-address: beside many of its kind 0.63
postal-address: beside none of its kind -1.81
postal-address: ends in about -0.13
postal-address: ends in code -0.58
postal-address: ends in form -0.06
postal-address: ends in id -0.54
postal-address: ends in other -0.15
postal-address: has an address -0.97
postal-address: in a harmless term -0.09
postal-address: in a longer term 1.39
postal-address: key to things -0.1
postal-address: many personal neighbours -0.12
postal-address: no personal neighbours -0.67
postal-address: no sign -0.16
postal-address: no term -1.03
postal-address: of a machine -2.1
postal-address: of a patient 1.05
postal-address: of somebody -0.28
postal-address: ofPerson first -0.26
postal-address: ofPerson last 0.64
postal-address: ofPerson whole -0.21
postal-address: other table -0.32
postal-address: persons by its columns 0.63
postal-address: several signs 1.27
postal-address: several words 0.4
postal-address: sign beside an address 1.17
postal-address: sign of a person 1.08
postal-address: sign part of an address 0.23
postal-address: sign strict vocabulary 0.27
postal-address: sign words -0.16
postal-address: small table -0.11
postal-address: table called employment -0.1
postal-address: table called postal-address 1.39
postal-address: table of health 0.16
postal-address: table of institutions -4.18
postal-address: table of persons -0.09
postal-address: table of things 0.93
postal-address: table of writing -1.53
postal-address: then about -0.13
postal-address: then form -0.75
postal-address: then id -0.54
postal-address: then number -0.53
postal-address: then other 1.55
postal-address: type number -1.39
postal-address: type other -0.71
postal-address: type text 0.25
postal-address: warehouse -0.58
several signs 0.41
several words 0.41
sign beside an address 0.11
sign doer 1
sign doer, as text 0.74
sign key by a noun -0.22
sign key to persons 0.63
sign last words 0.5
sign name of a container 0.64
sign number of a doer -0.5
sign number of a person 0.17
sign own key 0.31
sign part of an address -0.25
sign strict vocabulary 0.07
sign table of contacts 0.38
sign table of health 0.78
sign table of identities 0.52
sign table of messages 0.47
sign table of offences 0.33
sign table of secrets 0.21
sign table of sessions 0.14
sign table of writing 0.46
sign who, as text 0.12
sign words 0.31
sign writer 0.88
small table -0.15
some personal neighbours 0.09
strict vocabulary + ends in agent 0.32
strict vocabulary + ends in code -1.31
strict vocabulary + ends in form 0.09
strict vocabulary + ends in key 1.16
strict vocabulary + ends in number 0.25
strict vocabulary + ends in other -0.05
strict vocabulary + has an address 0.09
strict vocabulary + list -0.78
strict vocabulary + no personal neighbours -0.08
strict vocabulary + persons by its columns -0.14
strict vocabulary + small table 0.92
strict vocabulary + some personal neighbours 0.22
strict vocabulary + table called contact -1.28
strict vocabulary + table called credential 0.81
strict vocabulary + table called employment -0.21
strict vocabulary + table called free-text -0.65
strict vocabulary + table called name -0.61
strict vocabulary + table called postal-address -1.12
strict vocabulary + table of health -0.28
strict vocabulary + table of institutions -0.1
strict vocabulary + table of messages 0.33
strict vocabulary + table of persons 0.1
strict vocabulary + table of secrets 0.11
strict vocabulary + table of writing -0.63
strict vocabulary + type number -0.75
strict vocabulary + type other -0.18
strict vocabulary + type text 0.14
strict vocabulary + type time 0.16
strict vocabulary + type tiny 0.35
strict vocabulary + warehouse -0.56
system-credential -0.65
system-credential: "api key" 1.36
system-credential: "auth token" -0.91
system-credential: "backup codes" -0.41
system-credential: "client secret" 3.77
system-credential: "credential" -0.2
system-credential: "hash" -0.98
system-credential: "password" -1.56
system-credential: "private key" -0.79
system-credential: "salt" 1.61
system-credential: "secret" 3.72
system-credential: "session id" -1.25
system-credential: "token" -2.13
system-credential: after form -1.06
system-credential: after other -0.05
system-credential: after person 1.44
system-credential: anywhere first -0.76
system-credential: anywhere last 0.47
system-credential: anywhere whole -0.55
system-credential: atEnd first -0.89
system-credential: atEnd inside 1.91
system-credential: atEnd last -0.52
system-credential: atEnd whole -0.39
system-credential: beside none of its kind -0.65
system-credential: ends in about -0.11
system-credential: ends in code -1
system-credential: ends in form -0.19
system-credential: ends in id -1.29
system-credential: ends in key 0.09
system-credential: ends in number -0.68
system-credential: ends in other -0.41
system-credential: has an address -1.37
system-credential: many personal neighbours -2.21
system-credential: no personal neighbours 0.34
system-credential: no sign -0.47
system-credential: no term -1.77
system-credential: of a machine 1.25
system-credential: of somebody -1.6
system-credential: ofPerson last -1
system-credential: ofPerson whole -0.1
system-credential: other table 0.81
system-credential: persons by its columns -0.84
system-credential: several words -0.86
system-credential: sign table of secrets -1.43
system-credential: sign table of sessions -0.54
system-credential: sign words -0.36
system-credential: small table -1.21
system-credential: some personal neighbours -0.69
system-credential: table called credential -1.83
system-credential: table called free-text 2.35
system-credential: table called name -0.23
system-credential: table of institutions 1.12
system-credential: table of messages 0.2
system-credential: table of persons -2.69
system-credential: table of secrets -1.11
system-credential: table of things 2.64
system-credential: table of writing 0.46
system-credential: then about -0.13
system-credential: then form 1.62
system-credential: then number -0.44
system-credential: then other -0.42
system-credential: type number -0.5
system-credential: type other -1.67
system-credential: type text -0.4
system-credential: type uuid -0.18
system-credential: warehouse -0.14
table called contact -0.26
table called credential -0.18
table called demographic -0.29
table called employment 0.22
table called financial -0.81
table called free-text -0.75
table called government-id 0.06
table called health -0.22
table called likeness 0.57
table called name -0.33
table called online-identifier 0.6
table called postal-address -0.06
table of cards 1.23
table of contacts + ends in form -1.23
table of contacts + ends in other 1.33
table of contacts + has an address 1.15
table of contacts + no personal neighbours 0.59
table of contacts + of a machine 1
table of contacts + of somebody -0.85
table of contacts + other table 0.38
table of contacts + small table 0.05
table of contacts + some personal neighbours -2.15
table of contacts + table called contact -0.77
table of contacts + table of messages -0.31
table of contacts + table of writing -0.31
table of contacts + type text 0.38
table of health -0.4
table of health + ends in other 0.55
table of health + no personal neighbours 0.77
table of health + of a patient 0.07
table of health + of somebody 0.13
table of health + other table 0.79
table of health + table called health 0.05
table of health + table of health 0.78
table of health + type number 0.73
table of health + type text 0.22
table of identities + ends in id 0.2
table of identities + ends in number 0.2
table of identities + no personal neighbours 0.53
table of identities + of somebody 0.28
table of identities + persons by its columns 0.2
table of identities + small table 0.39
table of identities + table of persons 0.2
table of identities + type text 0.53
table of institutions -1.16
table of messages -0.86
table of messages + ends in other 0.26
table of messages + ends in person 0.35
table of messages + no personal neighbours 0.74
table of messages + other table 0.47
table of messages + some personal neighbours -0.25
table of messages + table of messages 0.47
table of messages + table of writing 0.43
table of messages + type text 0.47
table of offences + ends in other 0.33
table of offences + no personal neighbours 0.28
table of offences + other table 0.33
table of offences + small table 0.33
table of offences + type text 0.33
table of persons -0.34
table of reviews 1.37
table of secrets -0.39
table of secrets + ends in code 0.47
table of secrets + ends in form 0.88
table of secrets + ends in key -0.33
table of secrets + ends in number 0.06
table of secrets + ends in other -0.23
table of secrets + no personal neighbours 0.36
table of secrets + of somebody -0.75
table of secrets + other table 0.21
table of secrets + small table 0.47
table of secrets + some personal neighbours -0.31
table of secrets + table of secrets 0.21
table of secrets + type other 0.13
table of sessions + ends in id 0.14
table of sessions + ends in number 0.14
table of sessions + no personal neighbours 0.28
table of sessions + of somebody 0.32
table of sessions + other table 0.14
table of sessions + small table 0.13
table of sessions + some personal neighbours -0.15
table of sessions + table of secrets 0.14
table of sessions + type text 0.14
table of things -1.18
table of writing 0.18
table of writing + ends in form 1.26
table of writing + ends in institution 0.12
table of writing + ends in other 1.13
table of writing + no personal neighbours 0.22
table of writing + of somebody 1.03
table of writing + other table 0.46
table of writing + small table -0.19
table of writing + some personal neighbours 0.54
table of writing + table called free-text 0.08
table of writing + table of messages -0.6
table of writing + table of writing 0.46
table of writing + type text 0.46
then 1 -0.38
then 2 0.07
then 256 -0.53
then 4 -1.3
then a 0.86
then about -1.34
then agent 0.97
then code 0.5
then count -0.08
then current 0.09
then enc -0.66
then form 0.31
then format -0.28
then id -1.16
then institution -1.2
then lifespan -0.06
then number -1.06
then other -0.16
then person -1.21
then policy -0.12
then site -1.2
then type -1.03
then validity -0.09
then value 0.28
then visibility -0.06
type number -0.66
type other -1.34
type text 0.14
type time 0.77
type tiny -2.36
type uuid -0.61
vehicle 0.42
vehicle: anywhere whole 0.42
vehicle: beside some of its kind 0.42
vehicle: other table 0.42
vehicle: several words 0.42
vehicle: sign words 0.42
vehicle: type text 0.42
who, as text + ends in person -0.55
who, as text + no personal neighbours 0.68
who, as text + of somebody -1.04
who, as text + other table 0.12
who, as text + some personal neighbours -0.26
who, as text + type text 0.12
words + ends in agent -0.3
words + ends in code 0.08
words + ends in form 0.24
words + ends in id -0.16
words + ends in institution 0.22
words + ends in key 0.59
words + ends in number 0.23
words + ends in other 0.26
words + ends in person 0.53
words + has an address 0.33
words + key to things 2.76
words + list 1.08
words + many personal neighbours 0.67
words + no personal neighbours -0.1
words + of a machine 1.25
words + of somebody 0.44
words + other table 0.19
words + persons by its columns 0.88
words + small table -0.41
words + some personal neighbours 0.15
words + table called contact 1.49
words + table called credential -0.19
words + table called employment 0.09
words + table called financial 0.79
words + table called free-text -0.07
words + table called government-id -0.13
words + table called health -0.25
words + table called likeness -1.17
words + table called name -0.51
words + table called online-identifier 0.05
words + table of health 0.28
words + table of institutions 0.05
words + table of messages 0.3
words + table of persons 0.46
words + table of reviews -0.91
words + table of secrets 0.08
words + table of things -0.25
words + table of writing 0.72
words + type number -0.34
words + type other 0.76
words + type text 0.29
words + type time 0.61
words + type tiny -2.61
words + warehouse 1.63
writer + ends in other 0.14
writer + other table 0.88
writer + some personal neighbours 0.15
writer + type text 0.88`;
