/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.4
after agent -0.27
after form -0.16
after institution -0.44
after number -0.59
after other -0.05
after person 0.26
after thing -0.19
anywhere inside -0.44
anywhere last 0.16
anywhere whole 0.26
atEnd first -0.22
atEnd inside 0.05
atEnd whole 0.09
beside an address + ends in institution -0.58
beside an address + ends in number -0.12
beside an address + ends in other 0.21
beside an address + many personal neighbours -0.34
beside an address + of somebody 0.31
beside an address + other table -0.05
beside an address + persons by its columns 0.86
beside an address + some personal neighbours 0.22
beside an address + table called postal-address 0.17
beside an address + table of persons 0.28
beside an address + type text -0.05
beside many of its kind 0.22
clinical row + ends in about 1.36
clinical row + ends in form 0.31
clinical row + ends in other -0.06
clinical row + has an address -0.53
clinical row + many personal neighbours -0.64
clinical row + no personal neighbours 0.95
clinical row + of a machine -0.59
clinical row + of a patient -0.42
clinical row + of somebody -0.37
clinical row + other table 0.3
clinical row + persons by its columns -0.28
clinical row + some personal neighbours -0.6
clinical row + table called health 0.58
clinical row + table of health -0.3
clinical row + table of persons -0.28
clinical row + type boolean 0.41
clinical row + type number 0.14
clinical row + type text -0.14
contact: "cc" -0.6
contact: "email" 0.22
contact: "homepage" -1.49
contact: "mail" -0.4
contact: "mobile number" 0.34
contact: "mobile" 0.26
contact: "phone number" -0.45
contact: "reply to" -0.27
contact: "site" -0.54
contact: "telefon" -0.47
contact: "telefono" -0.9
contact: "url" -0.51
contact: "website" -0.79
contact: after agent 0.3
contact: after institution -1.44
contact: after other -0.19
contact: after person 0.36
contact: after thing -0.09
contact: anywhere first 0.06
contact: anywhere inside -0.14
contact: anywhere last 0.19
contact: anywhere whole 0.28
contact: atEnd first -0.4
contact: atEnd inside -0.72
contact: atEnd last -0.09
contact: atEnd whole 0.12
contact: beside many of its kind 0.36
contact: beside none of its kind -0.14
contact: beside some of its kind -0.05
contact: ends in about -0.44
contact: ends in form 0.15
contact: ends in id 0.23
contact: ends in institution -0.6
contact: ends in number 0.16
contact: ends in person 0.43
contact: has an address -0.2
contact: in a longer term -0.71
contact: many personal neighbours 0.16
contact: named as things 0.15
contact: no personal neighbours -0.22
contact: no sign -0.77
contact: no term 0.47
contact: of a patient -0.05
contact: of a person by name 0.36
contact: of an institution by name -1.44
contact: of somebody 0.11
contact: ofPerson first -0.57
contact: ofPerson inside -0.24
contact: ofPerson last -0.61
contact: ofPerson whole -0.68
contact: other table -0.1
contact: persons by its columns 0.12
contact: row of a person 0.12
contact: row of a program -0.69
contact: row of an institution -1.58
contact: several signs -0.05
contact: several words 0.13
contact: sign table of contacts 0.28
contact: sign table of messages 0.51
contact: sign words 0.31
contact: small table -0.34
contact: table called contact -0.18
contact: table called employment -0.81
contact: table of health -0.23
contact: table of institutions -1.47
contact: table of messages -0.33
contact: table of persons 0.1
contact: table of programs -0.61
contact: table of reviews 0.06
contact: table of secrets 0.49
contact: table of things 0.26
contact: table of writing -0.11
contact: then about -0.82
contact: then form 0.09
contact: then id -0.3
contact: then number -0.47
contact: then other -0.18
contact: type number -0.49
contact: type tiny -1.36
contact: warehouse -0.6
container 0.3
container: beside none of its kind 0.3
container: ends in about 0.26
container: ends in form 0.24
container: ends in other 0.31
container: no personal neighbours 0.3
container: no term 0.3
container: of somebody 0.23
container: other table 0.32
container: persons by its columns 0.21
container: row of a person 0.21
container: sign name of a container 0.3
container: small table 0.24
container: some personal neighbours 0.28
container: table of persons 0.21
container: table of things 0.25
container: type text 0.3
credential 0.07
credential: "api key" 0.27
credential: "backup codes" 0.27
credential: "client secret" -1.98
credential: "credential" 0.08
credential: "hash" -0.27
credential: "password" 0.3
credential: "salt" -0.06
credential: "secret" -0.18
credential: "session id" 0.75
credential: "token" 0.44
credential: after form 0.27
credential: after other 0.28
credential: after person 0.14
credential: anywhere first 0.44
credential: anywhere last -0.38
credential: atEnd first 0.07
credential: atEnd inside -0.69
credential: atEnd last 0.7
credential: atEnd whole 0.09
credential: beside many of its kind 0.51
credential: beside none of its kind -0.15
credential: ends in about -0.17
credential: ends in code 1.03
credential: ends in form -0.23
credential: ends in key 0.35
credential: ends in number 0.33
credential: ends in other 0.06
credential: has an address 0.51
credential: many personal neighbours -0.55
credential: named as things -1.26
credential: no sign -0.93
credential: no term -0.41
credential: of a machine -0.91
credential: of a person by name 0.14
credential: of somebody 0.06
credential: ofPerson last 0.08
credential: ofPerson whole -0.89
credential: other table 0.05
credential: persons by its columns 0.11
credential: row of a person 0.11
credential: row of a program -0.69
credential: several signs 0.14
credential: sign table of secrets 0.85
credential: sign table of sessions 0.51
credential: sign words 0.2
credential: small table 0.08
credential: some personal neighbours 0.23
credential: table called credential 0.12
credential: table called name 0.08
credential: table of institutions 0.78
credential: table of persons 0.07
credential: table of programs -0.65
credential: table of secrets 0.42
credential: table of things -0.15
credential: then about -0.18
credential: then form 0.39
credential: then number -0.19
credential: then other -0.48
credential: type number -2
credential: type text 0.22
credential: warehouse -0.78
criminal -0.17
criminal: anywhere whole 0.51
criminal: beside none of its kind 0.41
criminal: beside some of its kind -0.58
criminal: ends in other -0.17
criminal: no personal neighbours 0.43
criminal: no term 0.36
criminal: other table 0.6
criminal: several signs 0.47
criminal: sign strict vocabulary 0.47
criminal: sign table of offences 0.33
criminal: sign words -0.53
criminal: small table 0.62
criminal: type text 0.58
demographic: "age" 0.33
demographic: "birth date" -0.35
demographic: "birth day" 0.05
demographic: "birth" -0.08
demographic: "date of birth" 0.08
demographic: "ethnicity" 0.23
demographic: "gender" 0.31
demographic: "lang" -0.92
demographic: "language" -0.15
demographic: "locale" -0.56
demographic: "race" -0.79
demographic: "sex" 0.32
demographic: "timezone" -1.12
demographic: after form -0.05
demographic: after number 0.42
demographic: after other -0.39
demographic: after person 0.38
demographic: anywhere first -0.08
demographic: anywhere last -0.19
demographic: anywhere whole 0.32
demographic: atEnd whole -0.55
demographic: beside many of its kind 0.08
demographic: beside none of its kind -0.51
demographic: beside some of its kind 0.26
demographic: ends in agent 0.23
demographic: ends in code -0.55
demographic: ends in form 0.26
demographic: ends in id 0.4
demographic: ends in number 0.07
demographic: ends in thing -0.12
demographic: in a longer term -1.49
demographic: list 0.91
demographic: many personal neighbours 0.15
demographic: named as things 0.4
demographic: no personal neighbours -0.28
demographic: no sign -0.64
demographic: of a patient -0.15
demographic: of a person by name 0.38
demographic: of somebody 0.28
demographic: ofPerson first -0.75
demographic: ofPerson last -0.83
demographic: ofPerson whole -0.55
demographic: other table -0.09
demographic: persons by its columns 0.17
demographic: row of a person 0.15
demographic: several words 0.1
demographic: sign words 0.21
demographic: some personal neighbours -0.1
demographic: table of health -0.31
demographic: table of persons 0.09
demographic: table of programs 1.03
demographic: table of things -0.42
demographic: table of writing -0.48
demographic: then about 0.24
demographic: then form 0.38
demographic: then id 0.41
demographic: then other -0.31
demographic: type number 0.4
demographic: type text -0.13
demographic: type time 0.27
demographic: type tiny 1.35
demographic: warehouse 0.06
doer + ends in number 0.33
doer + ends in other 0.42
doer + no personal neighbours 0.42
doer + of somebody 0.41
doer + other table 0.41
doer + type number 0.36
doer, as text + ends in other 0.16
doer, as text + many personal neighbours 0.61
doer, as text + no personal neighbours -0.39
doer, as text + other table 0.08
doer, as text + persons by its columns 0.45
doer, as text + some personal neighbours 0.65
doer, as text + table of programs 1.02
doer, as text + type text 0.16
employment: "company" -0.29
employment: "employer" 0.26
employment: "grade" 1.14
employment: "job title" 0.1
employment: "job" -0.13
employment: "organization" -0.44
employment: "position" -0.28
employment: "school" 0.59
employment: "score" 0.11
employment: "service" -0.53
employment: "title" -0.94
employment: "work" -0.71
employment: after other -0.33
employment: after thing -0.44
employment: anywhere last 0.71
employment: anywhere whole 0.48
employment: atEnd whole -0.34
employment: beside many of its kind 0.26
employment: beside none of its kind -0.44
employment: beside some of its kind 0.47
employment: ends in about -0.19
employment: ends in id 0.19
employment: ends in institution 0.49
employment: ends in number -0.19
employment: ends in position -0.22
employment: has an address 0.16
employment: in a longer term -0.72
employment: named as things -0.61
employment: no personal neighbours 0.14
employment: no sign -0.3
employment: ofPerson first -0.33
employment: ofPerson inside -0.65
employment: ofPerson last -0.49
employment: ofPerson whole 0.11
employment: persons by its columns 0.08
employment: row of a person 0.08
employment: row of a program -0.37
employment: row of an institution -0.47
employment: several signs 0.31
employment: several words 0.57
employment: sign last words 0.3
employment: sign of a person 0.61
employment: sign strict vocabulary -0.45
employment: sign words 0.48
employment: small table 0.07
employment: some personal neighbours -0.29
employment: table called employment 1.04
employment: table called name 0.75
employment: table of institutions -0.73
employment: table of programs -0.37
employment: table of things -0.7
employment: then about -0.51
employment: then id 0.15
employment: then other -0.85
employment: type number -0.2
employment: type text 0.05
employment: warehouse -0.82
ends in about -0.26
ends in at -0.26
ends in attributes -0.19
ends in fk 0.2
ends in format -0.42
ends in id 0.07
ends in institution -0.08
ends in key 0.24
ends in level -0.06
ends in lifespan -0.16
ends in person 0.11
ends in position -0.23
ends in prefix -0.06
ends in reason -0.66
ends in sk 0.19
ends in suffix -0.17
ends in thing -0.26
ends in type -0.52
ends in uuid 0.12
ends in validity -0.27
family 0.17
family: anywhere first 0.36
family: anywhere whole 0.36
family: beside many of its kind 0.22
family: beside none of its kind -0.53
family: beside some of its kind 0.38
family: ends in other 0.14
family: has an address 0.28
family: many personal neighbours 0.31
family: no sign 0.36
family: of a patient 0.23
family: of somebody 0.16
family: other table -0.18
family: persons by its columns 0.28
family: row of a person 0.28
family: several signs 0.05
family: several words 0.28
family: sign strict vocabulary -0.43
family: sign words 0.29
family: some personal neighbours -0.28
family: table of persons 0.33
family: then other 0.23
family: type number -0.32
family: type text 0.27
financial 0.1
financial: "account number" 0.44
financial: "exp month" 0.49
financial: "iban" 0.33
financial: after other 0.35
financial: anywhere first 0.33
financial: anywhere last -0.33
financial: anywhere whole 0.45
financial: beside many of its kind 0.28
financial: beside none of its kind -0.1
financial: ends in form 0.44
financial: ends in number -0.24
financial: ends in other 0.36
financial: has an address -0.51
financial: no personal neighbours 0.54
financial: no sign -0.61
financial: no term 0.31
financial: of a patient 0.21
financial: of somebody -0.79
financial: other table 0.2
financial: persons by its columns -0.16
financial: row of a person -0.17
financial: several words 0.29
financial: sign strict vocabulary 0.05
financial: sign table of cards 0.27
financial: sign words 0.15
financial: some personal neighbours -0.05
financial: table called financial -0.7
financial: table of cards 0.73
financial: table of persons -0.25
financial: table of reviews 0.72
financial: then other 0.53
financial: type number -0.18
financial: type text 0.21
financial: warehouse 0.51
free-text: "bio" 0.2
free-text: "body" 0.22
free-text: "comment" 0.34
free-text: "comments" 0.93
free-text: "description" -0.79
free-text: "info" 0.75
free-text: "message" 0.48
free-text: "note" 0.07
free-text: "notes" 0.76
free-text: "observaciones" 0.57
free-text: "text" 0.28
free-text: after thing -0.2
free-text: anywhere whole 0.58
free-text: atEnd first -0.37
free-text: atEnd inside 0.26
free-text: atEnd last 0.43
free-text: atEnd whole 0.16
free-text: beside none of its kind -0.17
free-text: beside some of its kind 0.09
free-text: ends in about -1.62
free-text: ends in institution 0.26
free-text: ends in number -0.93
free-text: ends in other 0.08
free-text: has an address 0.36
free-text: in a longer term -1.53
free-text: many personal neighbours -0.16
free-text: no personal neighbours -0.05
free-text: no sign -0.54
free-text: no term 0.16
free-text: of a machine -1.31
free-text: of a patient -0.92
free-text: of somebody 0.06
free-text: ofPerson inside -1
free-text: ofPerson last -0.52
free-text: ofPerson whole -0.34
free-text: other table -0.14
free-text: persons by its columns 0.12
free-text: row of a person 0.12
free-text: row of a program -0.25
free-text: several signs 0.06
free-text: several words -0.31
free-text: sign of a person 0.2
free-text: sign table of writing 0.31
free-text: sign words 0.43
free-text: small table -0.38
free-text: table called employment -0.21
free-text: table called free-text 0.11
free-text: table called health 0.58
free-text: table of health 0.6
free-text: table of messages 0.23
free-text: table of persons 0.57
free-text: table of programs -0.11
free-text: table of reviews -0.38
free-text: table of things -0.37
free-text: table of writing 0.24
free-text: then about -0.5
free-text: then number -0.93
free-text: then other 0.29
free-text: type other -1.35
government-id 0.08
government-id: "tax" -0.7
government-id: "vat" -0.57
government-id: after other 0.2
government-id: anywhere last 0.64
government-id: anywhere whole 0.19
government-id: beside many of its kind 0.46
government-id: beside none of its kind -0.07
government-id: beside some of its kind -0.08
government-id: ends in about -0.38
government-id: ends in form -0.37
government-id: ends in id 0.11
government-id: ends in other 0.16
government-id: has an address 0.05
government-id: many personal neighbours 0.22
government-id: no personal neighbours 0.16
government-id: no sign -0.14
government-id: of a patient -0.22
government-id: of somebody 0.23
government-id: ofPerson first -0.8
government-id: ofPerson whole 1.48
government-id: other table -0.1
government-id: persons by its columns 0.17
government-id: row of a person 0.17
government-id: row of a program 0.64
government-id: several signs 0.16
government-id: several words 0.33
government-id: sign strict vocabulary 0.16
government-id: sign words 0.14
government-id: some personal neighbours -0.28
government-id: table called government-id 1.06
government-id: table of persons 0.25
government-id: table of programs 0.64
government-id: table of things -1.34
government-id: then about -0.38
government-id: then number 0.1
government-id: then other -0.87
government-id: type number -0.6
government-id: type text 0.21
government-id: warehouse 0.49
has an address -0.08
health: "deficiencia" -1.1
health: "diagnosis" -0.25
health: after other -0.57
health: anywhere first -0.6
health: anywhere last 0.47
health: anywhere whole 0.55
health: beside none of its kind 0.12
health: beside some of its kind -0.05
health: ends in about 0.7
health: ends in agent -0.72
health: ends in form -0.18
health: ends in id -0.9
health: ends in number -0.11
health: ends in person -1.11
health: has an address -0.36
health: key to persons -1.74
health: many personal neighbours -0.41
health: named as things 1.2
health: no personal neighbours 0.18
health: no sign 0.42
health: no term -0.25
health: of a machine 0.46
health: of a patient -0.17
health: of somebody 0.24
health: other table -0.05
health: several signs 0.54
health: several words 0.57
health: sign clinical row -0.1
health: sign last words 0.17
health: sign measured 0.3
health: sign strict vocabulary 0.52
health: sign table of health 0.46
health: sign words 0.23
health: small table -0.39
health: some personal neighbours 0.66
health: table called health -0.29
health: table of health -0.06
health: then other -0.22
health: type boolean 0.83
health: type text -0.1
in a longer term -0.66
institution-contact: "address" 0.69
institution-contact: "city" 0.06
institution-contact: "email" 0.31
institution-contact: "fax" 0.77
institution-contact: "location" -0.59
institution-contact: "phone number" 0.75
institution-contact: "phone" 0.56
institution-contact: "site" -0.11
institution-contact: "url" -0.53
institution-contact: "zip" 0.15
institution-contact: after institution 0.61
institution-contact: after other -0.44
institution-contact: after thing 0.45
institution-contact: anywhere last 0.61
institution-contact: anywhere whole 0.59
institution-contact: atEnd inside 1.25
institution-contact: atEnd last 0.62
institution-contact: atEnd whole -0.05
institution-contact: ends in code 0.67
institution-contact: ends in form -0.17
institution-contact: ends in id -0.28
institution-contact: ends in institution -1.1
institution-contact: ends in number -0.16
institution-contact: ends in other 0.21
institution-contact: has an address -0.14
institution-contact: many personal neighbours 0.23
institution-contact: named as things -0.2
institution-contact: no personal neighbours -0.45
institution-contact: no sign -0.35
institution-contact: of a machine -0.29
institution-contact: of a patient -0.14
institution-contact: of an institution by name 0.61
institution-contact: of somebody -0.59
institution-contact: ofPerson inside -0.18
institution-contact: ofPerson last -0.6
institution-contact: ofPerson whole -1.03
institution-contact: other table 0.05
institution-contact: persons by its columns -1.31
institution-contact: row of a person -1.43
institution-contact: row of an institution 0.29
institution-contact: several signs -0.08
institution-contact: several words -0.17
institution-contact: sign beside an address -1.74
institution-contact: sign strict vocabulary 0.43
institution-contact: sign words 0.44
institution-contact: some personal neighbours 0.2
institution-contact: table called employment 0.69
institution-contact: table called postal-address -2.27
institution-contact: table of institutions 0.35
institution-contact: table of messages 0.48
institution-contact: table of persons -0.45
institution-contact: table of programs -0.19
institution-contact: table of secrets -0.34
institution-contact: table of things 0.32
institution-contact: then id -0.28
institution-contact: then number -0.28
institution-contact: then other -0.5
institution-contact: type number -0.49
institution-contact: type text 0.11
institution-contact: warehouse 0.89
key by a noun + ends in id -0.61
key by a noun + ends in number -0.61
key by a noun + key to things -0.61
key by a noun + no personal neighbours -0.42
key by a noun + of somebody -0.61
key by a noun + other table -0.42
key by a noun + type number -0.61
key to persons 0.21
key to persons + ends in id 0.24
key to persons + ends in number 0.25
key to persons + ends in other 0.3
key to persons + ends in person 0.32
key to persons + ends in sk 0.16
key to persons + has an address 0.22
key to persons + key to persons 0.27
key to persons + many personal neighbours 0.24
key to persons + no personal neighbours 0.29
key to persons + of a patient 0.13
key to persons + of somebody 0.24
key to persons + other table 0.29
key to persons + persons by its columns 0.16
key to persons + small table 0.25
key to persons + some personal neighbours 0.23
key to persons + table called contact 0.26
key to persons + table called credential 0.25
key to persons + table called free-text 0.23
key to persons + table called health 0.1
key to persons + table called name 0.21
key to persons + table called postal-address 0.17
key to persons + table of health 0.05
key to persons + table of institutions 0.28
key to persons + table of messages 0.32
key to persons + table of persons 0.17
key to persons + table of programs 0.24
key to persons + table of reviews 0.07
key to persons + table of secrets 0.23
key to persons + table of things 0.31
key to persons + table of writing 0.24
key to persons + type number 0.27
key to persons + type text 0.25
key to persons + type uuid 0.26
key to persons + warehouse 0.16
key to persons by name + ends in person 1.16
key to persons by name + has an address 0.33
key to persons by name + many personal neighbours 0.84
key to persons by name + named as persons 0.19
key to persons by name + no personal neighbours 0.26
key to persons by name + of somebody 0.25
key to persons by name + other table 0.35
key to persons by name + persons by its columns -0.22
key to persons by name + small table 0.58
key to persons by name + some personal neighbours -0.12
key to persons by name + table called credential -0.35
key to persons by name + table called free-text -0.56
key to persons by name + table of messages -0.83
key to persons by name + table of persons -0.53
key to persons by name + table of programs -1.51
key to persons by name + table of secrets 0.08
key to persons by name + table of things 0.83
key to persons by name + table of writing -0.33
key to persons by name + type number 0.33
key to persons by name + type text -0.06
key to things 0.4
last words + ends in about 0.28
last words + ends in reason -0.66
last words + many personal neighbours 0.71
last words + no personal neighbours -0.2
last words + of a patient 0.15
last words + of somebody 0.42
last words + persons by its columns 0.59
last words + table of persons 0.57
last words + type text 0.28
likeness -0.06
likeness: "icon" -0.48
likeness: "image" -0.33
likeness: "picture" 0.32
likeness: "signature" -1.79
likeness: after other -0.86
likeness: anywhere whole 0.62
likeness: atEnd whole -0.29
likeness: beside none of its kind 0.25
likeness: beside some of its kind -0.58
likeness: ends in about -0.41
likeness: ends in thing 0.53
likeness: has an address 0.65
likeness: many personal neighbours -0.52
likeness: no personal neighbours -0.34
likeness: no sign -0.91
likeness: of a machine 0.56
likeness: of somebody 0.13
likeness: ofPerson first -0.82
likeness: ofPerson last -0.76
likeness: ofPerson whole -0.1
likeness: other table -0.14
likeness: persons by its columns 0.05
likeness: row of a person 0.05
likeness: row of an institution -0.56
likeness: several signs -0.82
likeness: several words 0.33
likeness: sign strict vocabulary 0.14
likeness: sign words -0.1
likeness: small table 1.08
likeness: some personal neighbours 0.35
likeness: table of institutions -0.56
likeness: table of persons 0.05
likeness: table of things -1.25
likeness: then about 0.25
likeness: then other 0.08
likeness: type other 0.59
likeness: type text -0.14
location 0.09
location: "latitude" 0.43
location: "longitude" 0.42
location: anywhere whole 0.43
location: beside none of its kind -0.13
location: beside some of its kind 0.17
location: ends in form 0.56
location: has an address 0.27
location: no personal neighbours -0.39
location: no term -0.81
location: of somebody -0.11
location: other table -0.07
location: persons by its columns 0.73
location: row of a person 0.73
location: several signs 0.37
location: several words 0.34
location: sign pair 0.07
location: sign words 0.37
location: some personal neighbours 0.19
location: table called postal-address 0.31
location: table of persons 0.68
location: table of things -0.31
location: type number 0.42
many personal neighbours 0.1
measured + ends in other 0.73
measured + ends in person -1.36
measured + no personal neighbours 0.3
measured + of a patient 0.3
measured + other table 0.3
measured + table called health -0.54
measured + type number 0.3
name -0.06
name of a container + ends in about 0.26
name of a container + ends in form 0.24
name of a container + ends in other 0.31
name of a container + no personal neighbours 0.3
name of a container + of somebody 0.23
name of a container + other table 0.32
name of a container + persons by its columns 0.21
name of a container + small table 0.24
name of a container + some personal neighbours 0.28
name of a container + table of persons 0.21
name of a container + table of things 0.25
name of a container + type text 0.3
name of a role + ends in other 0.21
name of a role + many personal neighbours -0.15
name of a role + no personal neighbours -0.66
name of a role + of somebody -0.75
name of a role + other table 0.26
name of a role + persons by its columns -0.17
name of a role + small table 0.22
name of a role + some personal neighbours 0.45
name of a role + table of institutions 1.25
name of a role + table of things -1.18
name of a role + type text 0.16
name of a role + warehouse -0.38
name: "alias" -0.62
name: "author name" 0.16
name: "degree" -0.17
name: "display name" 0.29
name: "first name" 0.06
name: "full name" -0.74
name: "last name" 0.1
name: "last" -0.77
name: "middle name" 0.13
name: "nachname" 0.44
name: "name" -0.1
name: "nick name" -0.74
name: "nom" 0.39
name: "nombre" 0.7
name: "preferred" -0.96
name: "prefix" -0.44
name: "short name" -0.29
name: "slug" -0.95
name: "surname" 0.14
name: "title" -0.79
name: "user name" 0.28
name: "vorname" 0.41
name: after about 0.36
name: after agent 0.12
name: after form -0.05
name: after institution -0.42
name: after other 0.15
name: after person -0.22
name: after thing -0.19
name: anywhere whole 0.19
name: atEnd first -0.09
name: atEnd last -0.24
name: atEnd whole 0.37
name: beside many of its kind 0.11
name: beside none of its kind -0.14
name: ends in about -0.37
name: ends in agent -0.15
name: ends in form 0.23
name: ends in institution -0.76
name: ends in number -0.33
name: ends in person -0.06
name: ends in prefix -0.25
name: ends in suffix -0.27
name: has an address 0.34
name: in a longer term -0.96
name: many personal neighbours 0.38
name: no personal neighbours -0.49
name: no sign -0.48
name: no term 0.36
name: of a machine -1.01
name: of a patient 0.86
name: of a person by name -0.22
name: of an institution by name -0.42
name: ofPerson first -0.13
name: ofPerson inside -0.34
name: ofPerson last 0.06
name: ofPerson whole -0.34
name: other table -0.2
name: persons by its columns 0.15
name: row of a person 0.19
name: row of an institution -0.23
name: several signs 0.22
name: several words 0.2
name: sign last words 0.66
name: sign name of a role 0.16
name: sign of a person 0.34
name: sign strict vocabulary 0.27
name: sign words 0.26
name: sign writer 0.48
name: small table -0.39
name: some personal neighbours 0.05
name: table called contact -0.09
name: table called credential 0.1
name: table called demographic -0.2
name: table called financial 0.54
name: table called free-text 0.43
name: table called name 0.09
name: table called postal-address 0.06
name: table of institutions -0.15
name: table of messages -0.16
name: table of persons 0.23
name: table of programs -0.33
name: table of reviews 1.95
name: table of things -0.7
name: table of writing 0.23
name: then 4 -0.2
name: then about -0.52
name: then agent 0.78
name: then form -0.25
name: then institution -0.76
name: then number -0.33
name: then site -0.76
name: type other -0.78
name: type text -0.05
name: warehouse -0.13
named as things -0.37
no personal neighbours -0.07
no sign -0.48
no term 0.08
number of a doer + ends in id -0.33
number of a doer + ends in number -0.52
number of a doer + other table -0.76
number of a doer + persons by its columns -0.41
number of a doer + some personal neighbours -0.39
number of a doer + type number -0.72
number of a person + ends in id 0.57
number of a person + ends in number 0.05
number of a person + ends in other -1.16
number of a person + many personal neighbours -0.24
number of a person + no personal neighbours -0.09
number of a person + of a patient 0.83
number of a person + of somebody -0.44
number of a person + persons by its columns 0.8
number of a person + small table 0.45
number of a person + some personal neighbours 0.17
number of a person + table called free-text 0.48
number of a person + table of health 1.4
number of a person + table of messages 0.37
number of a person + table of persons -0.09
number of a person + table of programs 0.23
number of a person + table of things -0.94
number of a person + table of writing 0.07
number of a person + type number 0.18
number of a person + type text -0.47
number of a person + warehouse -0.8
of a machine -0.11
of a person + ends in about 0.42
of a person + ends in institution 0.44
of a person + ends in other 0.19
of a person + ends in position 0.32
of a person + has an address 0.95
of a person + many personal neighbours -0.07
of a person + no personal neighbours 0.31
of a person + of somebody 0.33
of a person + other table -0.66
of a person + persons by its columns 0.21
of a person + small table 0.6
of a person + some personal neighbours 0.35
of a person + table of persons 0.35
of a person + table of things 0.63
of a person + type number -2.53
of a person + type text 0.52
of a person by name 0.26
of an institution by name -0.44
ofPerson first -0.32
ofPerson inside -0.6
ofPerson last -0.3
ofPerson whole -0.33
online-identifier 0.1
online-identifier: "device id" 0.67
online-identifier: "distinct id" 0.6
online-identifier: "ip address" -0.09
online-identifier: "ip" 0.48
online-identifier: "last ip" 0.16
online-identifier: "user agent" 0.42
online-identifier: after form 0.41
online-identifier: after other -0.3
online-identifier: after person 0.25
online-identifier: anywhere last 0.32
online-identifier: anywhere whole 0.11
online-identifier: atEnd first -0.49
online-identifier: atEnd whole 0.48
online-identifier: beside none of its kind 1.17
online-identifier: beside some of its kind 0.05
online-identifier: ends in agent -0.64
online-identifier: ends in form -0.71
online-identifier: ends in other 0.15
online-identifier: ends in person 0.39
online-identifier: has an address 0.19
online-identifier: many personal neighbours 0.42
online-identifier: of a machine 0.18
online-identifier: of a patient 0.56
online-identifier: of a person by name 0.25
online-identifier: other table 0.08
online-identifier: persons by its columns 0.23
online-identifier: row of a person 0.23
online-identifier: row of a program 0.72
online-identifier: several signs 0.07
online-identifier: several words 0.37
online-identifier: sign strict vocabulary 0.07
online-identifier: sign words 0.08
online-identifier: small table 0.57
online-identifier: table called credential 0.4
online-identifier: table called online-identifier 0.25
online-identifier: table of persons 0.14
online-identifier: table of programs 0.72
online-identifier: table of secrets 0.4
online-identifier: table of things 0.31
online-identifier: table of writing 0.24
online-identifier: type number -1.34
online-identifier: type other 0.44
online-identifier: type text 0.18
online-identifier: warehouse 0.44
own key + ends in id -0.06
own key + ends in other 0.97
own key + ends in person 0.58
own key + ends in uuid 0.64
own key + has an address -0.14
own key + of somebody -0.21
own key + other table -1.71
own key + persons by its columns 0.08
own key + small table -0.78
own key + some personal neighbours 0.23
own key + table of persons 0.37
own key + type number 0.07
own key + type text 0.41
own key + type uuid -0.11
own key + warehouse 0.56
pair + ends in other 0.07
pair + of somebody 0.07
pair + some personal neighbours 0.07
pair + type number 0.07
part of an address + ends in other -0.13
part of an address + has an address 0.06
part of an address + many personal neighbours -0.47
part of an address + of somebody 0.64
part of an address + persons by its columns 0.58
part of an address + some personal neighbours 0.5
part of an address + table called postal-address 0.59
part of an address + table of institutions -0.15
part of an address + table of persons 0.31
person-key 0.16
person-key: beside none of its kind 0.16
person-key: ends in fk 0.2
person-key: ends in form -0.52
person-key: ends in id 0.15
person-key: ends in number 0.11
person-key: ends in other 0.36
person-key: ends in person 0.31
person-key: ends in sk 0.19
person-key: ends in uuid 0.12
person-key: has an address -0.18
person-key: key to persons 0.27
person-key: key to things -0.61
person-key: named as persons 0.19
person-key: no personal neighbours 0.19
person-key: no term 0.16
person-key: of a patient 0.5
person-key: of somebody 0.08
person-key: other table 0.15
person-key: persons by its columns 0.12
person-key: row of a person 0.12
person-key: row of a program -0.15
person-key: row of an institution -0.37
person-key: several signs 0.12
person-key: sign doer 0.41
person-key: sign doer, as text 0.16
person-key: sign key by a noun -0.61
person-key: sign key to persons 0.27
person-key: sign key to persons by name 0.19
person-key: sign number of a doer -0.52
person-key: sign number of a person -0.05
person-key: sign own key 0.13
person-key: sign table of identities 0.32
person-key: sign who -0.31
person-key: small table 0.1
person-key: some personal neighbours 0.18
person-key: table called contact -0.69
person-key: table called credential -0.36
person-key: table called employment -0.45
person-key: table called free-text -0.17
person-key: table called health 0.54
person-key: table called name -0.1
person-key: table called postal-address 0.14
person-key: table of health 0.43
person-key: table of messages -0.29
person-key: table of persons 0.18
person-key: table of programs 0.22
person-key: table of reviews 0.48
person-key: table of secrets 0.1
person-key: table of things -0.13
person-key: table of writing -0.14
person-key: type number 0.18
person-key: type text 0.09
persons by its columns 0.09
postal-address -0.08
postal-address: "address 1" 0.09
postal-address: "address 2" 0.18
postal-address: "address city" 0.63
postal-address: "address" -0.33
postal-address: "billing address" 0.24
postal-address: "city" 0.36
postal-address: "country" -1.5
postal-address: "direccion" -0.6
postal-address: "line 1" -0.14
postal-address: "line 2" -1.05
postal-address: "location" -0.42
postal-address: "ort" -0.64
postal-address: "plz" -0.27
postal-address: "post code" -0.66
postal-address: "postal code" 0.68
postal-address: "shipping address" -0.31
postal-address: "strasse" -0.29
postal-address: "street" -0.35
postal-address: "zip code" -0.1
postal-address: "zip" 0.55
postal-address: after form 0.07
postal-address: after institution -1.36
postal-address: after number -1.6
postal-address: after other -0.08
postal-address: after person -0.24
postal-address: after thing -0.26
postal-address: anywhere first 0.44
postal-address: anywhere last 0.31
postal-address: anywhere whole 0.12
postal-address: atEnd first -0.19
postal-address: atEnd inside -0.27
postal-address: atEnd last -0.42
postal-address: beside many of its kind 0.24
postal-address: beside none of its kind -0.71
postal-address: beside some of its kind -0.18
postal-address: ends in about -0.31
postal-address: ends in code -0.1
postal-address: ends in form -0.12
postal-address: ends in id -0.47
postal-address: ends in number -0.15
postal-address: ends in other -0.05
postal-address: has an address -0.18
postal-address: in a longer term 0.11
postal-address: key to things -0.4
postal-address: many personal neighbours 0.12
postal-address: named as things -0.2
postal-address: no personal neighbours -0.35
postal-address: no sign -0.24
postal-address: no term -0.69
postal-address: of a machine -0.36
postal-address: of a patient 0.28
postal-address: of a person by name -0.24
postal-address: of an institution by name -1.36
postal-address: ofPerson first -0.22
postal-address: ofPerson last 0.14
postal-address: ofPerson whole -0.49
postal-address: other table -0.14
postal-address: persons by its columns 0.16
postal-address: row of a person 0.2
postal-address: row of an institution -0.79
postal-address: several signs 0.3
postal-address: several words 0.11
postal-address: sign beside an address 0.62
postal-address: sign of a person 0.4
postal-address: sign part of an address 0.46
postal-address: small table -0.28
postal-address: some personal neighbours -0.23
postal-address: table called employment -0.65
postal-address: table called postal-address 0.8
postal-address: table of health 0.11
postal-address: table of institutions -0.81
postal-address: table of persons 0.09
postal-address: table of programs -0.61
postal-address: table of things 0.14
postal-address: table of writing -0.59
postal-address: then about -0.28
postal-address: then id -0.34
postal-address: then number -0.33
postal-address: then other 0.53
postal-address: type number -0.5
postal-address: type other -0.57
postal-address: warehouse 0.37
row of a person 0.1
row of a program -0.11
row of an institution -0.37
several signs 0.11
several words 0.14
sign clinical row -0.1
sign doer 0.41
sign doer, as text 0.16
sign key by a noun -0.61
sign key to persons 0.27
sign key to persons by name 0.19
sign last words 0.28
sign measured 0.3
sign name of a container 0.3
sign name of a role 0.16
sign number of a doer -0.52
sign number of a person -0.05
sign of a person 0.21
sign own key 0.13
sign pair 0.07
sign part of an address 0.06
sign strict vocabulary 0.08
sign table of cards 0.27
sign table of contacts 0.34
sign table of health 0.46
sign table of identities 0.32
sign table of messages 0.51
sign table of offences 0.33
sign table of secrets 0.24
sign table of sessions 0.13
sign table of writing 0.31
sign who -0.31
sign words 0.19
sign writer 0.48
small table -0.11
strict vocabulary + ends in agent 0.25
strict vocabulary + ends in code 0.36
strict vocabulary + ends in form 0.25
strict vocabulary + ends in institution 0.52
strict vocabulary + ends in key 0.3
strict vocabulary + ends in number -0.1
strict vocabulary + ends in other 0.1
strict vocabulary + ends in person 0.12
strict vocabulary + list -0.41
strict vocabulary + many personal neighbours 0.1
strict vocabulary + no personal neighbours 0.05
strict vocabulary + of a patient 0.15
strict vocabulary + other table 0.09
strict vocabulary + persons by its columns 0.1
strict vocabulary + small table 0.05
strict vocabulary + some personal neighbours 0.1
strict vocabulary + table called contact 0.49
strict vocabulary + table called credential 0.18
strict vocabulary + table called employment -0.3
strict vocabulary + table called free-text 0.16
strict vocabulary + table called name -0.25
strict vocabulary + table called postal-address -0.19
strict vocabulary + table of institutions -0.31
strict vocabulary + table of messages -0.84
strict vocabulary + table of persons 0.08
strict vocabulary + table of programs -0.35
strict vocabulary + table of secrets -0.11
strict vocabulary + table of things 0.35
strict vocabulary + type other -0.36
strict vocabulary + type text 0.1
strict vocabulary + type time 0.12
strict vocabulary + type tiny -0.26
strict vocabulary + warehouse -0.16
system-credential -0.22
system-credential: "api key" 0.14
system-credential: "client secret" 1.44
system-credential: "password" 0.58
system-credential: "salt" -0.46
system-credential: "secret" 1.64
system-credential: "token" -0.63
system-credential: after other -0.14
system-credential: anywhere whole 0.07
system-credential: atEnd inside 1.14
system-credential: atEnd last -1.38
system-credential: atEnd whole -0.33
system-credential: beside none of its kind -0.22
system-credential: ends in about -0.57
system-credential: ends in form 1.06
system-credential: ends in id -0.93
system-credential: ends in number -0.61
system-credential: ends in other -0.2
system-credential: many personal neighbours -0.2
system-credential: no personal neighbours -0.1
system-credential: no sign -0.57
system-credential: no term 0.08
system-credential: of somebody -0.31
system-credential: other table 0.12
system-credential: persons by its columns -0.82
system-credential: row of a person -1.1
system-credential: row of a program 0.19
system-credential: several signs -0.08
system-credential: several words -0.22
system-credential: sign strict vocabulary 0.21
system-credential: sign table of secrets -1.11
system-credential: sign words -0.31
system-credential: small table -0.18
system-credential: some personal neighbours -0.37
system-credential: table called credential -0.35
system-credential: table called free-text 0.77
system-credential: table of persons -1.4
system-credential: table of programs 0.33
system-credential: table of secrets -1.15
system-credential: table of things 1.14
system-credential: then about -0.57
system-credential: type number -0.54
system-credential: type text -0.2
table called contact -0.11
table called credential -0.06
table called demographic -0.27
table called employment 0.05
table called financial 0.15
table called free-text -0.05
table called government-id 0.14
table called likeness 0.7
table called name 0.06
table called online-identifier 0.34
table called postal-address 0.16
table of cards + ends in other 0.18
table of cards + no personal neighbours 0.27
table of cards + other table 0.27
table of cards + table of cards 0.27
table of cards + type text 0.27
table of contacts + ends in form -0.27
table of contacts + ends in other 0.67
table of contacts + no personal neighbours 1.18
table of contacts + of a machine 0.34
table of contacts + of somebody 0.49
table of contacts + other table 0.34
table of contacts + small table 0.7
table of contacts + some personal neighbours -0.3
table of contacts + table called contact -0.63
table of contacts + table of messages -0.7
table of contacts + table of writing -0.7
table of contacts + type text 0.34
table of health + ends in other 0.47
table of health + no personal neighbours 0.49
table of health + of a patient 0.18
table of health + of somebody 0.24
table of health + other table 0.47
table of health + table called health 0.17
table of health + table of health 0.46
table of health + type number 0.48
table of health + type text 0.42
table of identities + ends in id 0.14
table of identities + ends in number 0.14
table of identities + no personal neighbours 0.36
table of identities + of somebody 0.19
table of identities + persons by its columns 0.14
table of identities + small table 0.31
table of identities + table of persons 0.14
table of identities + type text 0.35
table of institutions -0.3
table of messages -0.14
table of messages + ends in other 0.39
table of messages + no personal neighbours 0.5
table of messages + of somebody 0.27
table of messages + other table 0.51
table of messages + table of messages 0.51
table of messages + table of writing 0.51
table of messages + type text 0.51
table of offences + ends in other 0.33
table of offences + no personal neighbours 0.27
table of offences + other table 0.33
table of offences + small table 0.28
table of offences + type text 0.33
table of persons 0.11
table of programs -0.12
table of reviews 0.5
table of secrets + ends in code 0.5
table of secrets + ends in form 0.85
table of secrets + ends in key -0.24
table of secrets + ends in number 0.08
table of secrets + ends in other -0.13
table of secrets + no personal neighbours 0.25
table of secrets + of somebody 0.05
table of secrets + other table 0.24
table of secrets + small table 0.79
table of secrets + some personal neighbours 0.18
table of secrets + table called credential 0.11
table of secrets + table of programs -0.26
table of secrets + table of secrets 0.24
table of secrets + type other 0.45
table of secrets + type text 0.17
table of sessions + ends in id 0.12
table of sessions + ends in number 0.13
table of sessions + no personal neighbours 0.13
table of sessions + of somebody 0.55
table of sessions + other table 0.13
table of sessions + table of secrets 0.13
table of sessions + type text 0.13
table of things -0.33
table of writing 0.05
table of writing + ends in form 0.91
table of writing + ends in institution 0.06
table of writing + ends in other 0.53
table of writing + no personal neighbours 0.27
table of writing + of somebody 0.46
table of writing + other table 0.31
table of writing + small table 0.1
table of writing + some personal neighbours 0.44
table of writing + table called free-text 0.19
table of writing + table of messages -0.21
table of writing + table of reviews 0.23
table of writing + table of writing 0.31
table of writing + type text 0.31
then 1 -0.31
then 2 0.42
then 4 -0.57
then a 0.87
then about -0.51
then agent 0.37
then at -0.34
then canonical 0.41
then code -0.23
then enc -0.29
then form 0.05
then format -0.42
then id -0.4
then institution -0.28
then level -0.16
then lifespan -0.16
then number -0.39
then other -0.08
then person -0.88
then site -0.76
then type -0.68
then validity -0.27
then value 0.17
type boolean -0.42
type other -0.43
type time 0.28
type tiny -1.32
type uuid -0.07
vehicle 0.29
vehicle: anywhere whole 0.29
vehicle: beside some of its kind 0.29
vehicle: ends in other 0.23
vehicle: no personal neighbours 0.35
vehicle: other table 0.29
vehicle: several signs 0.11
vehicle: several words 0.22
vehicle: sign strict vocabulary 0.11
vehicle: sign words 0.29
vehicle: type text 0.29
warehouse 0.1
who + ends in person -0.31
who + no personal neighbours -0.68
who + other table 0.8
who + persons by its columns -0.55
who + type number -0.31
who, as text + ends in person -0.35
who, as text + no personal neighbours 0.37
who, as text + of somebody -0.7
who, as text + some personal neighbours -0.44
words + ends in agent 0.35
words + ends in code 0.11
words + ends in form 0.09
words + ends in institution 0.13
words + ends in key 0.33
words + ends in number 0.05
words + ends in other 0.23
words + ends in person 0.39
words + key to things 1.27
words + list 0.54
words + many personal neighbours 0.3
words + named as things 0.48
words + no personal neighbours 0.11
words + of a machine 0.45
words + of a patient 0.14
words + of somebody 0.19
words + other table 0.14
words + persons by its columns 0.27
words + some personal neighbours 0.15
words + table called contact 1
words + table called credential -0.08
words + table called financial 0.34
words + table called free-text 0.33
words + table called government-id -0.14
words + table called health 0.18
words + table called online-identifier 0.26
words + table called postal-address 0.3
words + table of health 0.26
words + table of institutions -0.27
words + table of messages 0.27
words + table of persons 0.26
words + table of programs -0.18
words + table of reviews 0.29
words + table of secrets 0.12
words + table of things -0.23
words + table of writing 0.53
words + type boolean -0.46
words + type number -0.11
words + type other 0.15
words + type text 0.21
words + type time 0.27
words + type tiny -1.88
words + warehouse 0.44
writer + ends in other 0.16
writer + ends in person 0.31
writer + no personal neighbours 0.75
writer + of somebody 0.38
writer + other table 0.48
writer + some personal neighbours 0.15
writer + table of writing 0.17
writer + type text 0.48`;
