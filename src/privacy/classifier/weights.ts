/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.39
after agent -0.24
after form -0.16
after institution -0.45
after number -0.62
after other -0.06
after person 0.23
after thing -0.22
anywhere inside -0.44
anywhere last 0.17
anywhere whole 0.3
atEnd first -0.21
atEnd inside 0.07
atEnd whole 0.05
beside an address + ends in id -0.74
beside an address + ends in institution -0.51
beside an address + ends in number -0.09
beside an address + ends in other 0.25
beside an address + has an address 0.05
beside an address + many personal neighbours -0.28
beside an address + of somebody 0.39
beside an address + persons by its columns 0.9
beside an address + some personal neighbours 0.23
beside an address + table called postal-address 0.15
beside an address + table of persons 0.25
beside an address + type number 0.18
beside many of its kind 0.2
beside none of its kind -0.08
clinical row + ends in about 1.33
clinical row + ends in person -1.23
clinical row + has an address -0.58
clinical row + key to persons -1.15
clinical row + many personal neighbours -0.62
clinical row + no personal neighbours 0.95
clinical row + of a machine -0.56
clinical row + of a patient -0.41
clinical row + of somebody -0.45
clinical row + other table 0.29
clinical row + persons by its columns -0.22
clinical row + some personal neighbours -0.38
clinical row + table called health 0.56
clinical row + table of persons -0.22
clinical row + type boolean 0.3
clinical row + type number 0.3
clinical row + type text -0.14
clinical row + type tiny -0.09
contact: "cc" -0.61
contact: "cell" 0.61
contact: "email" 0.23
contact: "homepage" -1.46
contact: "mail" -0.4
contact: "mobile number" 0.38
contact: "mobile phone" 0.12
contact: "mobile" 0.27
contact: "phone number" -0.39
contact: "reply to" -0.29
contact: "site" -0.54
contact: "social" -0.48
contact: "telefon" -0.45
contact: "telefono 1" 0.16
contact: "telefono" -0.86
contact: "to address" -0.79
contact: "url" -0.49
contact: "web" -0.3
contact: "website" -0.79
contact: after about 0.55
contact: after agent 0.25
contact: after form -0.05
contact: after institution -1.43
contact: after number -0.85
contact: after other -0.2
contact: after person 0.4
contact: after thing -0.1
contact: anywhere first 0.05
contact: anywhere inside -0.16
contact: anywhere last 0.19
contact: anywhere whole 0.3
contact: atEnd first -0.4
contact: atEnd inside -0.73
contact: atEnd last -0.11
contact: atEnd whole 0.15
contact: beside many of its kind 0.33
contact: beside none of its kind -0.13
contact: ends in about -0.47
contact: ends in agent 0.51
contact: ends in form 0.13
contact: ends in id 0.2
contact: ends in institution -0.57
contact: ends in number 0.16
contact: ends in person 0.32
contact: has an address -0.22
contact: in a longer term -0.71
contact: many personal neighbours 0.18
contact: named as things 0.24
contact: no personal neighbours -0.22
contact: no sign -0.75
contact: no term 0.45
contact: of a patient -0.08
contact: of a person by name 0.4
contact: of an institution by name -1.43
contact: of somebody 0.1
contact: ofPerson first -0.57
contact: ofPerson inside -0.19
contact: ofPerson last -0.58
contact: ofPerson whole -0.65
contact: other table -0.08
contact: persons by its columns 0.13
contact: row of a person 0.12
contact: row of a program -0.67
contact: row of an institution -1.56
contact: several words 0.18
contact: sign of a person -0.44
contact: sign table of contacts 0.29
contact: sign table of messages 0.5
contact: sign words 0.33
contact: small table -0.33
contact: table called after programs -0.25
contact: table called contact -0.17
contact: table called credential 0.1
contact: table called employment -0.86
contact: table called free-text -0.06
contact: table called name -0.77
contact: table of health -0.26
contact: table of institutions -1.45
contact: table of messages -0.35
contact: table of persons 0.11
contact: table of programs -0.58
contact: table of reviews 0.08
contact: table of secrets 0.48
contact: table of things 0.24
contact: table of writing -0.12
contact: then 1 -0.56
contact: then about -0.84
contact: then form 0.14
contact: then id -0.32
contact: then number -0.48
contact: then other -0.2
contact: then person 0.1
contact: type number -0.47
contact: type tiny -1.3
contact: warehouse -0.54
container 0.3
container: beside none of its kind 0.3
container: ends in about 0.23
container: ends in attributes 0.19
container: ends in form 0.25
container: ends in other 0.31
container: no personal neighbours 0.3
container: no term 0.3
container: of somebody 0.23
container: other table 0.32
container: persons by its columns 0.19
container: row of a person 0.19
container: sign name of a container 0.3
container: small table 0.23
container: some personal neighbours 0.27
container: table of persons 0.19
container: table of things 0.25
container: type text 0.3
credential: "activation key" 0.09
credential: "api key" 0.17
credential: "auth token" 0.12
credential: "backup codes" 0.21
credential: "confirmation token" 0.12
credential: "credential" 0.05
credential: "hash" -0.32
credential: "mfa secret" 0.11
credential: "pass" 0.2
credential: "password salt" 0.14
credential: "password" 0.29
credential: "private key" 0.44
credential: "salt" -0.31
credential: "secret" -0.26
credential: "session id" 0.45
credential: "session token" 0.27
credential: "token id" -1.37
credential: "token" 0.39
credential: "unlock token" 0.17
credential: after form 0.19
credential: after number 1.23
credential: after other 0.25
credential: after person 0.12
credential: anywhere first 0.48
credential: anywhere last -0.23
credential: anywhere whole 0.16
credential: atEnd inside -0.6
credential: atEnd last 0.52
credential: beside many of its kind 0.35
credential: beside none of its kind -0.19
credential: ends in about -0.25
credential: ends in code 0.99
credential: ends in form -0.27
credential: ends in key 0.25
credential: ends in lifespan -0.06
credential: ends in number 0.28
credential: ends in other 0.07
credential: has an address 0.44
credential: many personal neighbours -0.58
credential: named as things -1.16
credential: no sign -0.95
credential: no term -0.37
credential: of a machine -0.33
credential: of a person by name 0.12
credential: of somebody 0.14
credential: ofPerson last -0.06
credential: ofPerson whole -0.68
credential: other table 0.05
credential: persons by its columns 0.08
credential: row of a person 0.08
credential: row of a program -0.36
credential: several signs 0.16
credential: several words 0.15
credential: sign table of secrets 0.66
credential: sign table of sessions 0.42
credential: sign words 0.19
credential: some personal neighbours 0.21
credential: table called after programs -1.35
credential: table called credential 0.15
credential: table called name 0.07
credential: table of institutions 0.64
credential: table of persons 0.05
credential: table of programs -0.33
credential: table of secrets 0.27
credential: table of things 0.11
credential: table of writing 0.32
credential: then about -0.25
credential: then form 0.34
credential: then id -0.21
credential: then lifespan -0.06
credential: then number -0.16
credential: then other -0.47
credential: type number -2.02
credential: type other -0.1
credential: type text 0.2
credential: type uuid -0.21
credential: warehouse -0.75
criminal 0.07
criminal: anywhere whole 0.5
criminal: beside none of its kind 0.36
criminal: beside some of its kind -0.22
criminal: ends in other 0.07
criminal: many personal neighbours -0.67
criminal: no personal neighbours 0.38
criminal: no term 0.34
criminal: other table 0.42
criminal: persons by its columns -0.67
criminal: row of a person -0.67
criminal: several signs 0.57
criminal: several words 0.56
criminal: sign strict vocabulary 0.57
criminal: sign table of offences 0.3
criminal: sign words -0.16
criminal: small table 0.42
criminal: table of persons -0.67
criminal: type text 0.52
demographic: "age" 0.27
demographic: "birth date" -0.36
demographic: "birth day" 0.05
demographic: "birth" -0.18
demographic: "date of birth" 0.08
demographic: "death date" 0.44
demographic: "ethnicity" 0.25
demographic: "gender" 0.27
demographic: "lang" -0.91
demographic: "language" -0.17
demographic: "locale" -0.54
demographic: "nationality" 0.12
demographic: "pronouns" 0.09
demographic: "race" -0.8
demographic: "religion" 0.12
demographic: "sex" 0.32
demographic: "timezone" -1.15
demographic: after number 0.46
demographic: after other -0.41
demographic: after person 0.37
demographic: anywhere first -0.11
demographic: anywhere inside 0.39
demographic: anywhere last -0.19
demographic: anywhere whole 0.3
demographic: atEnd first 0.17
demographic: atEnd whole -0.48
demographic: beside many of its kind 0.08
demographic: beside none of its kind -0.57
demographic: beside some of its kind 0.25
demographic: ends in agent 0.24
demographic: ends in code -0.48
demographic: ends in form 0.23
demographic: ends in id 0.36
demographic: ends in number 0.06
demographic: ends in thing -0.15
demographic: in a longer term -1.42
demographic: list 0.89
demographic: many personal neighbours 0.13
demographic: named as things 0.33
demographic: no personal neighbours -0.34
demographic: no sign -0.66
demographic: of a patient -0.15
demographic: of a person by name 0.37
demographic: of somebody 0.22
demographic: ofPerson first -0.65
demographic: ofPerson last -0.84
demographic: ofPerson whole -0.58
demographic: other table -0.13
demographic: persons by its columns 0.14
demographic: row of a person 0.13
demographic: row of an institution -0.12
demographic: several words 0.08
demographic: sign words 0.18
demographic: small table 0.05
demographic: some personal neighbours -0.13
demographic: table called after programs 0.78
demographic: table called demographic -0.08
demographic: table called employment -0.14
demographic: table called free-text -0.19
demographic: table of health -0.29
demographic: table of institutions -0.12
demographic: table of persons 0.08
demographic: table of programs 0.78
demographic: table of things -0.41
demographic: table of writing -0.45
demographic: then about 0.18
demographic: then code -0.57
demographic: then form 0.33
demographic: then id 0.35
demographic: then other -0.34
demographic: then value 0.32
demographic: type number 0.38
demographic: type text -0.16
demographic: type time 0.23
demographic: type tiny 1.3
demographic: warehouse 0.07
doer + ends in fk 0.21
doer + ends in id 0.26
doer + ends in number 0.31
doer + ends in other 0.35
doer + no personal neighbours 0.36
doer + of somebody 0.35
doer + other table 0.36
doer + persons by its columns 0.17
doer + table of programs 0.34
doer + table of things 0.42
doer + type number 0.32
doer, as text + ends in other 0.16
doer, as text + many personal neighbours 0.58
doer, as text + no personal neighbours -0.37
doer, as text + other table 0.09
doer, as text + persons by its columns 0.43
doer, as text + some personal neighbours 0.61
doer, as text + table of persons 0.32
doer, as text + table of programs 1.01
doer, as text + type text 0.16
employment: "certificate" -0.16
employment: "company" -0.35
employment: "desk" -0.41
employment: "employer name" 0.22
employment: "employer" 0.15
employment: "grade" 1.1
employment: "institution" 0.61
employment: "job title" 0.09
employment: "job" -0.1
employment: "organization" -0.34
employment: "position" -0.29
employment: "school" 0.51
employment: "score" 0.33
employment: "service" -0.52
employment: "title" -0.9
employment: "work" -0.76
employment: after other -0.34
employment: after thing -0.43
employment: anywhere first 0.28
employment: anywhere last 0.71
employment: anywhere whole 0.47
employment: atEnd inside -0.48
employment: atEnd whole -0.35
employment: beside many of its kind 0.26
employment: beside none of its kind -0.45
employment: beside some of its kind 0.48
employment: ends in about -0.22
employment: ends in agent 0.08
employment: ends in form 0.18
employment: ends in id 0.08
employment: ends in institution 0.45
employment: ends in number -0.2
employment: ends in position -0.23
employment: has an address 0.12
employment: in a longer term -0.67
employment: key to things 0.97
employment: named as things -0.53
employment: no personal neighbours 0.1
employment: no sign -0.32
employment: of a patient -0.19
employment: ofPerson first -0.39
employment: ofPerson inside -0.69
employment: ofPerson last -0.49
employment: ofPerson whole 0.14
employment: other table -0.06
employment: persons by its columns 0.1
employment: row of a person 0.1
employment: row of a program -0.44
employment: row of an institution -0.44
employment: several signs 0.24
employment: several words 0.54
employment: sign last words 0.27
employment: sign of a person 0.65
employment: sign strict vocabulary -0.39
employment: sign words 0.45
employment: some personal neighbours -0.25
employment: table called employment 0.95
employment: table called free-text -0.71
employment: table called name 0.69
employment: table of institutions -0.73
employment: table of programs -0.44
employment: table of things -0.72
employment: then about -0.51
employment: then id 0.05
employment: then number -0.08
employment: then other -0.86
employment: type number -0.22
employment: type text 0.07
employment: type time 0.15
employment: warehouse -0.73
ends in about -0.26
ends in at -0.36
ends in attributes -0.22
ends in count 0.62
ends in fk 0.2
ends in format -0.43
ends in id 0.05
ends in ids -0.43
ends in institution -0.08
ends in key 0.19
ends in level -0.07
ends in lifespan -0.16
ends in nk -0.88
ends in person 0.13
ends in position -0.24
ends in prefix -0.06
ends in rate -0.08
ends in reason -0.44
ends in sk 0.15
ends in source -0.18
ends in suffix -0.15
ends in thing -0.2
ends in type -0.53
ends in uuid 0.09
ends in validity -0.19
family 0.15
family: anywhere first 0.34
family: anywhere whole 0.36
family: beside many of its kind 0.2
family: beside none of its kind -0.57
family: beside some of its kind 0.39
family: ends in other 0.13
family: has an address 0.25
family: many personal neighbours 0.3
family: no sign 0.34
family: of a patient 0.2
family: of somebody 0.16
family: other table -0.2
family: persons by its columns 0.27
family: row of a person 0.27
family: several signs 0.05
family: several words 0.27
family: sign strict vocabulary -0.43
family: sign words 0.28
family: some personal neighbours -0.31
family: table of health 0.25
family: table of persons 0.32
family: then other 0.24
family: type number -0.33
family: type text 0.26
financial 0.13
financial: "account number" 0.41
financial: "bic" 0.24
financial: "card last 4" 0.22
financial: "card number" -1.58
financial: "exp month" 0.47
financial: "exp year" 0.39
financial: "iban" 0.33
financial: "last 4" -0.47
financial: "routing number" 0.3
financial: after other 0.31
financial: anywhere first 0.35
financial: anywhere last -0.31
financial: anywhere whole 0.45
financial: beside many of its kind 0.27
financial: beside none of its kind -0.11
financial: ends in form 0.48
financial: ends in id 0.17
financial: ends in number -0.2
financial: ends in other 0.34
financial: has an address -0.49
financial: many personal neighbours 0.06
financial: no personal neighbours 0.54
financial: no sign -0.57
financial: no term 0.33
financial: of a patient 0.31
financial: of somebody -0.7
financial: other table 0.21
financial: persons by its columns -0.1
financial: row of a person -0.12
financial: several signs 0.06
financial: several words 0.29
financial: sign strict vocabulary 0.06
financial: sign table of cards 0.29
financial: sign words 0.17
financial: some personal neighbours -0.06
financial: table called financial -0.73
financial: table called free-text 0.35
financial: table of cards 0.82
financial: table of persons -0.2
financial: table of programs -0.28
financial: table of reviews 0.8
financial: table of things 0.24
financial: then number -0.47
financial: then other 0.48
financial: type number -0.17
financial: type text 0.25
financial: warehouse 0.51
free-text: "background" -0.25
free-text: "bio" 0.2
free-text: "body" 0.17
free-text: "comment" 0.37
free-text: "comments" 0.94
free-text: "customer note" 0.43
free-text: "description" -0.8
free-text: "detail" -0.32
free-text: "info" 0.73
free-text: "message" 0.47
free-text: "note" 0.05
free-text: "notes" 0.71
free-text: "observaciones" 0.57
free-text: "summary" -0.72
free-text: "text" 0.28
free-text: "value text" -2.29
free-text: after about -0.86
free-text: after agent -0.49
free-text: after other -0.07
free-text: after thing -0.18
free-text: anywhere whole 0.51
free-text: atEnd first -0.29
free-text: atEnd inside 0.28
free-text: atEnd last 0.49
free-text: atEnd whole 0.21
free-text: beside none of its kind -0.17
free-text: beside some of its kind 0.12
free-text: ends in about -1.51
free-text: ends in form 0.15
free-text: ends in institution 0.23
free-text: ends in number -0.87
free-text: ends in other 0.05
free-text: ends in person -0.83
free-text: ends in reason -0.51
free-text: has an address 0.38
free-text: in a longer term -1.47
free-text: many personal neighbours -0.15
free-text: no sign -0.52
free-text: no term 0.16
free-text: of a machine -1.45
free-text: of a patient -0.76
free-text: of somebody 0.11
free-text: ofPerson inside -0.99
free-text: ofPerson last -0.53
free-text: ofPerson whole -0.32
free-text: other table -0.12
free-text: persons by its columns 0.11
free-text: row of a person 0.11
free-text: row of a program -0.27
free-text: row of an institution -0.16
free-text: several signs 0.07
free-text: several words -0.13
free-text: sign last words -0.51
free-text: sign of a person 0.14
free-text: sign table of writing 0.31
free-text: sign words 0.42
free-text: small table -0.38
free-text: some personal neighbours 0.05
free-text: table called employment -0.17
free-text: table called free-text 0.15
free-text: table called health 0.66
free-text: table of health -0.13
free-text: table of institutions -0.16
free-text: table of messages 0.19
free-text: table of persons 0.54
free-text: table of programs -0.12
free-text: table of reviews -0.26
free-text: table of secrets -0.31
free-text: table of things -0.4
free-text: table of writing 0.28
free-text: then about -0.58
free-text: then form -0.24
free-text: then number -0.87
free-text: then other 0.25
free-text: then person -0.83
free-text: type other -1.31
government-id 0.07
government-id: "cif nif" 0.36
government-id: "id number" -1.16
government-id: "tax" -0.72
government-id: "vat" -0.57
government-id: after other 0.2
government-id: anywhere first 0.35
government-id: anywhere last 0.66
government-id: anywhere whole 0.22
government-id: beside many of its kind 0.43
government-id: beside none of its kind -0.11
government-id: beside some of its kind -0.06
government-id: ends in about -0.41
government-id: ends in form -0.36
government-id: ends in id 0.07
government-id: ends in number 0.09
government-id: ends in other 0.13
government-id: many personal neighbours 0.18
government-id: no personal neighbours 0.19
government-id: no sign -0.19
government-id: of a patient -0.24
government-id: of somebody 0.21
government-id: ofPerson first -0.82
government-id: ofPerson last -0.22
government-id: ofPerson whole 1.39
government-id: other table -0.09
government-id: persons by its columns 0.13
government-id: row of a person 0.13
government-id: row of a program 0.5
government-id: several signs 0.16
government-id: several words 0.34
government-id: sign of a person 0.2
government-id: sign strict vocabulary 0.16
government-id: sign words 0.15
government-id: some personal neighbours -0.23
government-id: table called after programs 0.49
government-id: table called government-id 1.05
government-id: table of persons 0.22
government-id: table of programs 0.5
government-id: table of things -1.14
government-id: then about -0.41
government-id: then id -0.2
government-id: then other -0.86
government-id: type number -0.59
government-id: type text 0.2
government-id: warehouse 0.43
has an address -0.09
health: "allergy" 0.06
health: "cause of death" 0.24
health: "deficiencia" -1.24
health: "diagnosis" -0.24
health: "dosage" -1.2
health: "dose" -1.11
health: "treatment" -0.94
health: after other -0.43
health: anywhere first -0.45
health: anywhere last 0.44
health: anywhere whole 0.55
health: atEnd whole 0.09
health: beside many of its kind 0.1
health: beside none of its kind -0.09
health: ends in about 0.82
health: ends in agent -0.72
health: ends in code 0.77
health: ends in form -0.13
health: ends in id -0.78
health: ends in person -0.88
health: ends in type 0.13
health: has an address -0.42
health: key to persons -1.3
health: key to things 1.09
health: many personal neighbours -0.4
health: named as things 1.19
health: no personal neighbours 0.25
health: no sign 0.53
health: no term -0.26
health: of a machine 0.41
health: of a patient -0.21
health: of somebody 0.12
health: persons by its columns 0.05
health: row of a person 0.05
health: several signs 0.56
health: several words 0.43
health: sign clinical row -0.07
health: sign last words 0.14
health: sign measured 0.27
health: sign strict vocabulary 0.45
health: sign table of health 0.43
health: sign words 0.26
health: small table -0.41
health: some personal neighbours 0.56
health: table called health -0.34
health: then about -0.34
health: then number -0.75
health: then other -0.07
health: type boolean 0.66
health: type text -0.08
health: type tiny -0.09
in a longer term -0.67
institution-contact: "address 1" -0.1
institution-contact: "address 2" -0.48
institution-contact: "address" 0.62
institution-contact: "city" 0.16
institution-contact: "country" -0.48
institution-contact: "county district" -0.88
institution-contact: "email" 0.41
institution-contact: "fax" 0.79
institution-contact: "location" -0.56
institution-contact: "phone number" 0.72
institution-contact: "phone" 0.57
institution-contact: "plz" 0.64
institution-contact: "site" -0.22
institution-contact: "strasse" 0.64
institution-contact: "telefon" 0.47
institution-contact: "url" -0.53
institution-contact: "zip" 0.13
institution-contact: after institution 0.62
institution-contact: after other -0.45
institution-contact: after thing 0.41
institution-contact: anywhere first -0.9
institution-contact: anywhere last 0.65
institution-contact: anywhere whole 0.53
institution-contact: atEnd inside 1.24
institution-contact: atEnd last 0.58
institution-contact: atEnd whole -0.13
institution-contact: ends in code 0.68
institution-contact: ends in form -0.23
institution-contact: ends in id -0.25
institution-contact: ends in institution -0.99
institution-contact: ends in number -0.17
institution-contact: ends in other 0.19
institution-contact: has an address -0.15
institution-contact: in a longer term 0.58
institution-contact: many personal neighbours 0.22
institution-contact: named as things -0.17
institution-contact: no personal neighbours -0.44
institution-contact: no sign -0.37
institution-contact: of a machine -0.29
institution-contact: of a patient -0.14
institution-contact: of an institution by name 0.62
institution-contact: of somebody -0.54
institution-contact: ofPerson first -0.06
institution-contact: ofPerson inside -0.25
institution-contact: ofPerson last -0.57
institution-contact: ofPerson whole -0.94
institution-contact: persons by its columns -1.29
institution-contact: row of a person -1.4
institution-contact: row of an institution 0.27
institution-contact: several words -0.1
institution-contact: sign beside an address -1.53
institution-contact: sign of a person -0.53
institution-contact: sign part of an address -0.84
institution-contact: sign strict vocabulary 0.41
institution-contact: sign words 0.42
institution-contact: some personal neighbours 0.2
institution-contact: table called after programs -0.28
institution-contact: table called contact -0.1
institution-contact: table called employment 0.68
institution-contact: table called postal-address -2.15
institution-contact: table of institutions 0.34
institution-contact: table of messages 0.41
institution-contact: table of persons -0.39
institution-contact: table of programs -0.15
institution-contact: table of secrets -0.3
institution-contact: table of things 0.33
institution-contact: then form 1.11
institution-contact: then id -0.25
institution-contact: then number -0.25
institution-contact: then other -0.31
institution-contact: type number -0.48
institution-contact: type text 0.1
institution-contact: warehouse 0.9
key by a noun + ends in id -0.59
key by a noun + ends in number -0.59
key by a noun + key to things -0.59
key by a noun + no personal neighbours -0.39
key by a noun + of somebody -0.59
key by a noun + other table -0.39
key by a noun + small table -0.23
key by a noun + type number -0.59
key to persons 0.25
key to persons + ends in form 0.47
key to persons + ends in id 0.25
key to persons + ends in number 0.25
key to persons + ends in other 0.3
key to persons + ends in person 0.33
key to persons + ends in sk 0.16
key to persons + has an address 0.23
key to persons + key to persons 0.29
key to persons + many personal neighbours 0.25
key to persons + no personal neighbours 0.3
key to persons + of a patient 0.13
key to persons + of somebody 0.24
key to persons + other table 0.31
key to persons + persons by its columns 0.17
key to persons + small table 0.24
key to persons + some personal neighbours 0.23
key to persons + table called after programs 0.14
key to persons + table called contact 0.24
key to persons + table called credential 0.22
key to persons + table called employment 0.22
key to persons + table called free-text 0.2
key to persons + table called health 0.1
key to persons + table called name 0.22
key to persons + table called postal-address 0.18
key to persons + table of health 0.08
key to persons + table of institutions 0.28
key to persons + table of messages 0.28
key to persons + table of persons 0.17
key to persons + table of programs 0.21
key to persons + table of reviews 0.08
key to persons + table of secrets 0.21
key to persons + table of things 0.31
key to persons + table of writing 0.21
key to persons + type number 0.29
key to persons + type text 0.26
key to persons + type uuid 0.26
key to persons + warehouse 0.16
key to persons by name + ends in person 1.09
key to persons by name + has an address 0.33
key to persons by name + many personal neighbours 0.92
key to persons by name + named as persons 0.16
key to persons by name + no personal neighbours 0.24
key to persons by name + of somebody 0.23
key to persons by name + other table 0.32
key to persons by name + persons by its columns -0.21
key to persons by name + small table 0.57
key to persons by name + some personal neighbours -0.16
key to persons by name + table called credential -0.42
key to persons by name + table called free-text -0.56
key to persons by name + table called postal-address 0.32
key to persons by name + table of messages -0.91
key to persons by name + table of persons -0.53
key to persons by name + table of programs -1.52
key to persons by name + table of things 0.74
key to persons by name + table of writing -0.45
key to persons by name + type number 0.3
key to persons by name + type text -0.07
key to things 0.21
last words + ends in about 0.31
last words + ends in reason -0.42
last words + ends in type 0.13
last words + many personal neighbours 0.74
last words + no personal neighbours -0.18
last words + of a patient 0.12
last words + of somebody 0.4
last words + persons by its columns 0.61
last words + some personal neighbours 0.06
last words + table of persons 0.6
last words + type number 0.21
last words + type text 0.32
likeness: "icon" -0.51
likeness: "image" -0.36
likeness: "logo" -0.26
likeness: "picture" 0.31
likeness: "signature" -1.59
likeness: "thumbnail" -0.44
likeness: after other -0.75
likeness: anywhere first 0.06
likeness: anywhere whole 0.56
likeness: atEnd whole -0.32
likeness: beside none of its kind 0.26
likeness: beside some of its kind -0.56
likeness: ends in about -0.29
likeness: ends in source -0.18
likeness: ends in thing 0.56
likeness: has an address 0.6
likeness: many personal neighbours -0.48
likeness: no personal neighbours -0.33
likeness: no sign -0.87
likeness: of a machine 0.55
likeness: of somebody 0.11
likeness: ofPerson first -0.79
likeness: ofPerson last -0.75
likeness: ofPerson whole -0.08
likeness: other table -0.13
likeness: persons by its columns 0.07
likeness: row of a person 0.07
likeness: row of a program -0.48
likeness: row of an institution -0.54
likeness: several signs -0.85
likeness: several words 0.33
likeness: sign strict vocabulary 0.11
likeness: sign words -0.11
likeness: small table 1
likeness: some personal neighbours 0.36
likeness: table called employment -0.37
likeness: table of institutions -0.54
likeness: table of persons 0.07
likeness: table of programs -0.48
likeness: table of things -1.27
likeness: then about 0.29
likeness: then other 0.08
likeness: then source -0.18
likeness: type other 0.61
likeness: type text -0.13
likeness: type tiny -0.56
list 0.08
location 0.07
location: "latitude" 0.42
location: "longitude" 0.43
location: anywhere first 0.23
location: anywhere whole 0.44
location: beside none of its kind -0.17
location: beside some of its kind 0.16
location: ends in form 0.54
location: has an address 0.27
location: no personal neighbours -0.38
location: no term -0.8
location: of somebody -0.13
location: other table -0.09
location: persons by its columns 0.73
location: row of a person 0.73
location: several signs 0.38
location: several words 0.33
location: sign pair 0.08
location: sign words 0.37
location: some personal neighbours 0.19
location: table called postal-address 0.3
location: table of persons 0.66
location: table of things -0.23
location: type number 0.41
many personal neighbours 0.11
measured + ends in other 0.66
measured + ends in person -1.2
measured + key to persons -0.78
measured + no personal neighbours 0.27
measured + of a patient 0.27
measured + other table 0.27
measured + table called health -0.59
measured + table of health -0.43
measured + type number 0.27
name -0.09
name of a container + ends in about 0.23
name of a container + ends in attributes 0.19
name of a container + ends in form 0.25
name of a container + ends in other 0.31
name of a container + no personal neighbours 0.3
name of a container + of somebody 0.23
name of a container + other table 0.32
name of a container + persons by its columns 0.19
name of a container + small table 0.23
name of a container + some personal neighbours 0.27
name of a container + table of persons 0.19
name of a container + table of things 0.25
name of a container + type text 0.3
name of a role + ends in other 0.19
name of a role + many personal neighbours -0.14
name of a role + no personal neighbours -0.58
name of a role + of somebody -0.74
name of a role + other table 0.26
name of a role + persons by its columns -0.2
name of a role + small table 0.23
name of a role + some personal neighbours 0.46
name of a role + table of institutions 1.21
name of a role + table of persons -0.05
name of a role + table of things -1.27
name of a role + type text 0.15
name of a role + warehouse -0.39
name: "alias" -0.63
name: "auteur" -0.94
name: "author name" 0.15
name: "contact name" 0.76
name: "degree" -0.18
name: "display name" 0.27
name: "first name" 0.08
name: "first" 0.35
name: "full name" -0.71
name: "given" 0.22
name: "holder name" 0.8
name: "last name" 0.11
name: "last" -0.77
name: "middle name" 0.13
name: "nachname" 0.45
name: "name" -0.13
name: "nick name" -0.73
name: "nom" 0.54
name: "nombre" 0.69
name: "preferred" -1.01
name: "prefix" -0.4
name: "short name" -0.26
name: "slug" -0.96
name: "surname" 0.15
name: "title" -0.77
name: "user name" 0.29
name: "vorname" 0.41
name: after about 0.35
name: after form -0.07
name: after institution -0.42
name: after number -1
name: after other 0.16
name: after person -0.21
name: after thing -0.36
name: anywhere whole 0.18
name: atEnd first -0.11
name: atEnd inside -0.11
name: atEnd last -0.18
name: atEnd whole 0.35
name: beside many of its kind 0.11
name: beside none of its kind -0.16
name: ends in about -0.34
name: ends in agent -0.13
name: ends in form 0.24
name: ends in id -0.28
name: ends in institution -0.7
name: ends in number -0.31
name: ends in other -0.08
name: ends in person 0.08
name: ends in prefix -0.25
name: ends in suffix -0.21
name: has an address 0.35
name: in a longer term -0.96
name: many personal neighbours 0.35
name: no personal neighbours -0.5
name: no sign -0.47
name: no term 0.38
name: of a machine -0.99
name: of a patient 0.8
name: of a person by name -0.21
name: of an institution by name -0.42
name: ofPerson first -0.12
name: ofPerson inside -0.36
name: ofPerson last 0.06
name: ofPerson whole -0.37
name: other table -0.22
name: persons by its columns 0.13
name: row of a person 0.17
name: row of a program 0.05
name: row of an institution -0.21
name: several signs 0.18
name: several words 0.16
name: sign last words 0.65
name: sign name of a role 0.15
name: sign of a person 0.32
name: sign strict vocabulary 0.22
name: sign table of reviews 0.64
name: sign words 0.24
name: sign writer 0.49
name: small table -0.35
name: table called after programs -0.19
name: table called contact -0.08
name: table called credential 0.07
name: table called demographic -0.24
name: table called employment -0.07
name: table called financial 0.42
name: table called free-text 0.07
name: table called name 0.06
name: table called postal-address 0.06
name: table of institutions -0.14
name: table of messages -0.14
name: table of persons 0.2
name: table of programs -0.3
name: table of reviews 1.07
name: table of things -0.71
name: table of writing 0.05
name: then 4 -0.19
name: then about -0.52
name: then agent 0.72
name: then form -0.23
name: then id -0.28
name: then institution -0.7
name: then number -0.31
name: then site -0.7
name: type other -0.86
name: type text -0.07
name: warehouse -0.19
named as persons 0.08
named as things -0.34
no personal neighbours -0.08
no sign -0.49
no term 0.06
number of a doer + ends in id -0.36
number of a doer + ends in number -0.53
number of a doer + of somebody -0.06
number of a doer + other table -0.74
number of a doer + persons by its columns -0.43
number of a doer + some personal neighbours -0.45
number of a doer + type number -0.72
number of a doer + type text 0.45
number of a person + ends in id 0.56
number of a person + ends in number 0.05
number of a person + ends in other -1.14
number of a person + ends in person 1
number of a person + ends in sk -0.13
number of a person + has an address 0.85
number of a person + many personal neighbours -0.36
number of a person + no personal neighbours -0.13
number of a person + of a patient 0.84
number of a person + of somebody -0.42
number of a person + other table -0.08
number of a person + persons by its columns 0.73
number of a person + small table 0.41
number of a person + some personal neighbours 0.18
number of a person + table called after programs 0.75
number of a person + table called credential -0.25
number of a person + table called free-text 0.32
number of a person + table of health 1.31
number of a person + table of messages 0.15
number of a person + table of persons -0.07
number of a person + table of programs 0.24
number of a person + table of secrets -0.25
number of a person + table of things -0.93
number of a person + type number 0.14
number of a person + type text -0.51
number of a person + warehouse -0.81
of a machine -0.1
of a person + ends in about 0.32
of a person + ends in institution 0.43
of a person + ends in other 0.2
of a person + ends in position 0.28
of a person + has an address 0.92
of a person + many personal neighbours -0.05
of a person + no personal neighbours 0.26
of a person + of a patient 0.44
of a person + of somebody 0.42
of a person + other table -0.73
of a person + persons by its columns 0.22
of a person + small table 0.65
of a person + some personal neighbours 0.36
of a person + table called free-text -0.86
of a person + table of persons 0.39
of a person + table of things 0.54
of a person + type number -2.4
of a person + type text 0.51
of a person by name 0.23
of an institution by name -0.45
ofPerson first -0.36
ofPerson inside -0.65
ofPerson last -0.31
ofPerson whole -0.35
online-identifier 0.08
online-identifier: "device id" 0.67
online-identifier: "distinct id" 0.6
online-identifier: "ip address" -0.08
online-identifier: "ip" 0.54
online-identifier: "last ip" 0.17
online-identifier: "login ip" 0.25
online-identifier: "user agent" 0.41
online-identifier: after form 0.38
online-identifier: after other -0.29
online-identifier: after person 0.27
online-identifier: anywhere first -0.22
online-identifier: anywhere last 0.3
online-identifier: anywhere whole 0.09
online-identifier: atEnd first -0.38
online-identifier: atEnd whole 0.43
online-identifier: beside none of its kind 1.22
online-identifier: ends in about 0.71
online-identifier: ends in agent -0.68
online-identifier: ends in form -0.7
online-identifier: ends in other 0.19
online-identifier: ends in person 0.38
online-identifier: has an address 0.19
online-identifier: many personal neighbours 0.42
online-identifier: of a machine 0.18
online-identifier: of a patient 0.63
online-identifier: of a person by name 0.27
online-identifier: other table 0.06
online-identifier: persons by its columns 0.25
online-identifier: row of a person 0.25
online-identifier: row of a program 0.72
online-identifier: several signs 0.07
online-identifier: several words 0.33
online-identifier: sign strict vocabulary 0.07
online-identifier: sign words 0.08
online-identifier: small table 0.59
online-identifier: table called credential 0.38
online-identifier: table called online-identifier 0.25
online-identifier: table of persons 0.14
online-identifier: table of programs 0.72
online-identifier: table of secrets 0.4
online-identifier: table of things 0.26
online-identifier: table of writing 0.24
online-identifier: then other -0.3
online-identifier: type number -1.37
online-identifier: type other 0.44
online-identifier: type text 0.16
online-identifier: warehouse 0.44
other table -0.06
own key + ends in id -0.05
own key + ends in other 0.99
own key + ends in person 0.54
own key + ends in sk 0.32
own key + ends in uuid 0.59
own key + many personal neighbours -0.06
own key + of somebody -0.25
own key + other table -1.78
own key + persons by its columns 0.07
own key + small table -0.74
own key + some personal neighbours 0.25
own key + table of persons 0.38
own key + table of programs 1.04
own key + type number 0.08
own key + type text 0.38
own key + type uuid -0.09
own key + warehouse 0.68
pair + ends in other 0.08
pair + of somebody 0.08
pair + some personal neighbours 0.08
pair + type number 0.08
part of an address + ends in number 0.43
part of an address + ends in other -0.05
part of an address + has an address 0.08
part of an address + many personal neighbours -0.52
part of an address + of somebody 0.68
part of an address + persons by its columns 0.61
part of an address + some personal neighbours 0.56
part of an address + table called postal-address 0.61
part of an address + table of persons 0.27
part of an address + type number 0.18
part of an address + type text 0.05
person-key 0.13
person-key: beside none of its kind 0.13
person-key: ends in fk 0.2
person-key: ends in form -0.66
person-key: ends in id 0.13
person-key: ends in number 0.09
person-key: ends in other 0.38
person-key: ends in person 0.24
person-key: ends in sk 0.15
person-key: ends in uuid 0.09
person-key: has an address -0.17
person-key: key to persons 0.29
person-key: key to things -0.59
person-key: named as persons 0.16
person-key: no personal neighbours 0.16
person-key: no term 0.13
person-key: of a patient 0.46
person-key: of somebody 0.05
person-key: other table 0.11
person-key: persons by its columns 0.12
person-key: row of a person 0.12
person-key: row of a program -0.2
person-key: row of an institution -0.34
person-key: several signs 0.09
person-key: sign doer 0.35
person-key: sign doer, as text 0.16
person-key: sign key by a noun -0.59
person-key: sign key to persons 0.29
person-key: sign key to persons by name 0.16
person-key: sign number of a doer -0.53
person-key: sign number of a person -0.1
person-key: sign own key 0.14
person-key: sign table of identities 0.29
person-key: sign who -0.19
person-key: small table 0.08
person-key: some personal neighbours 0.18
person-key: table called after programs 0.75
person-key: table called contact -0.66
person-key: table called credential -0.26
person-key: table called employment -0.49
person-key: table called free-text -0.07
person-key: table called health 0.42
person-key: table called name -0.1
person-key: table called online-identifier 0.56
person-key: table called postal-address 0.12
person-key: table of health 0.46
person-key: table of messages -0.2
person-key: table of persons 0.2
person-key: table of reviews 0.53
person-key: table of secrets 0.15
person-key: table of things -0.2
person-key: table of writing -0.1
person-key: type number 0.17
person-key: type text 0.05
person-key: warehouse 0.06
persons by its columns 0.1
postal-address -0.08
postal-address: "address 1" 0.1
postal-address: "address 2" 0.23
postal-address: "address city" 0.67
postal-address: "address" -0.35
postal-address: "billing address" 0.32
postal-address: "city name" 0.46
postal-address: "city" 0.33
postal-address: "country" -1.42
postal-address: "county district" 0.2
postal-address: "direccion" -0.54
postal-address: "line 1" -0.15
postal-address: "line 2" -1.14
postal-address: "location" -0.39
postal-address: "ort" -0.7
postal-address: "plz" -0.28
postal-address: "post code" -0.62
postal-address: "postal code" 0.71
postal-address: "provincia" 0.78
postal-address: "shipping address" -0.34
postal-address: "strasse" -0.19
postal-address: "street" -0.41
postal-address: "town" -1.04
postal-address: "zip code" -0.1
postal-address: "zip" 0.56
postal-address: after form 0.08
postal-address: after institution -1.36
postal-address: after number -1.57
postal-address: after other -0.05
postal-address: after person -0.22
postal-address: after thing -0.23
postal-address: anywhere first 0.42
postal-address: anywhere last 0.3
postal-address: anywhere whole 0.12
postal-address: atEnd first -0.2
postal-address: atEnd inside -0.26
postal-address: atEnd last -0.37
postal-address: atEnd whole -0.07
postal-address: beside many of its kind 0.23
postal-address: beside none of its kind -0.71
postal-address: beside some of its kind -0.18
postal-address: ends in about -0.34
postal-address: ends in code -0.07
postal-address: ends in form -0.11
postal-address: ends in id -0.42
postal-address: ends in institution 0.2
postal-address: ends in number -0.13
postal-address: ends in other -0.06
postal-address: has an address -0.17
postal-address: in a longer term 0.09
postal-address: key to things -0.36
postal-address: many personal neighbours 0.13
postal-address: named as things -0.21
postal-address: no personal neighbours -0.37
postal-address: no sign -0.25
postal-address: no term -0.68
postal-address: of a machine -0.35
postal-address: of a patient 0.28
postal-address: of a person by name -0.22
postal-address: of an institution by name -1.36
postal-address: of somebody -0.07
postal-address: ofPerson first -0.21
postal-address: ofPerson last 0.21
postal-address: ofPerson whole -0.63
postal-address: other table -0.14
postal-address: persons by its columns 0.18
postal-address: row of a person 0.22
postal-address: row of an institution -0.81
postal-address: several signs 0.31
postal-address: several words 0.1
postal-address: sign beside an address 0.59
postal-address: sign of a person 0.25
postal-address: sign part of an address 0.37
postal-address: sign strict vocabulary 0.05
postal-address: small table -0.38
postal-address: some personal neighbours -0.24
postal-address: table called after programs -0.4
postal-address: table called contact -0.31
postal-address: table called employment -0.63
postal-address: table called postal-address 0.75
postal-address: table of health 0.12
postal-address: table of institutions -0.83
postal-address: table of persons 0.08
postal-address: table of programs -0.55
postal-address: table of things 0.17
postal-address: table of writing -0.56
postal-address: then about -0.29
postal-address: then id -0.34
postal-address: then number -0.33
postal-address: then other 0.53
postal-address: type number -0.52
postal-address: type other -0.51
postal-address: warehouse 0.29
row of a person 0.11
row of a program -0.07
row of an institution -0.38
several signs 0.15
several words 0.17
sign beside an address 0.05
sign clinical row -0.07
sign doer 0.35
sign doer, as text 0.16
sign key by a noun -0.59
sign key to persons 0.29
sign key to persons by name 0.16
sign last words 0.31
sign measured 0.27
sign name of a container 0.3
sign name of a role 0.15
sign number of a doer -0.53
sign number of a person -0.1
sign of a person 0.22
sign own key 0.14
sign pair 0.08
sign part of an address 0.08
sign strict vocabulary 0.1
sign table of cards 0.29
sign table of contacts 0.32
sign table of health 0.43
sign table of identities 0.29
sign table of messages 0.5
sign table of offences 0.3
sign table of reviews 0.64
sign table of secrets 0.18
sign table of sessions 0.15
sign table of writing 0.31
sign who -0.19
sign words 0.2
sign writer 0.49
small table -0.11
strict vocabulary + ends in agent 0.24
strict vocabulary + ends in code 0.37
strict vocabulary + ends in form 0.28
strict vocabulary + ends in institution 0.48
strict vocabulary + ends in key 0.29
strict vocabulary + ends in number -0.06
strict vocabulary + ends in other 0.09
strict vocabulary + ends in person 0.06
strict vocabulary + has an address 0.06
strict vocabulary + list -0.39
strict vocabulary + many personal neighbours 0.08
strict vocabulary + named as things -0.67
strict vocabulary + no personal neighbours 0.09
strict vocabulary + of a patient 0.13
strict vocabulary + other table 0.1
strict vocabulary + persons by its columns 0.1
strict vocabulary + some personal neighbours 0.11
strict vocabulary + table called contact 0.51
strict vocabulary + table called credential 0.07
strict vocabulary + table called employment -0.24
strict vocabulary + table called financial 0.45
strict vocabulary + table called free-text 0.59
strict vocabulary + table called name -0.23
strict vocabulary + table called postal-address -0.18
strict vocabulary + table of institutions -0.31
strict vocabulary + table of messages -0.84
strict vocabulary + table of persons 0.09
strict vocabulary + table of programs -0.23
strict vocabulary + table of secrets -0.17
strict vocabulary + table of things 0.33
strict vocabulary + table of writing 0.15
strict vocabulary + type other -0.36
strict vocabulary + type text 0.12
strict vocabulary + type time 0.12
strict vocabulary + type tiny -0.14
strict vocabulary + warehouse -0.17
system-credential -0.19
system-credential: "api key" 0.12
system-credential: "client secret" 1.34
system-credential: "password salt" -1.7
system-credential: "salt" -0.4
system-credential: "secret" 1.45
system-credential: "session id" -0.69
system-credential: "token" -0.68
system-credential: after other -0.28
system-credential: anywhere last 1.63
system-credential: anywhere whole 0.22
system-credential: atEnd inside 1.1
system-credential: atEnd last -1.24
system-credential: atEnd whole -0.34
system-credential: beside none of its kind -0.19
system-credential: ends in about -0.56
system-credential: ends in form 1.32
system-credential: ends in id -0.75
system-credential: ends in key 0.07
system-credential: ends in number -0.59
system-credential: ends in other -0.23
system-credential: many personal neighbours -0.44
system-credential: no personal neighbours -0.07
system-credential: no sign -0.56
system-credential: no term 0.17
system-credential: of somebody -0.33
system-credential: other table 0.09
system-credential: persons by its columns -0.83
system-credential: row of a person -1
system-credential: row of a program 0.1
system-credential: several words -0.15
system-credential: sign strict vocabulary 0.21
system-credential: sign table of secrets -0.95
system-credential: sign words -0.28
system-credential: small table -0.29
system-credential: some personal neighbours -0.35
system-credential: table called after programs 0.77
system-credential: table called credential -0.25
system-credential: table called free-text 0.62
system-credential: table of messages -0.2
system-credential: table of persons -1.27
system-credential: table of programs 0.2
system-credential: table of secrets -0.99
system-credential: table of things 0.95
system-credential: then about -0.56
system-credential: type number -0.51
system-credential: type other 0.19
system-credential: type text -0.18
table called contact -0.14
table called demographic -0.15
table called financial 0.08
table called free-text 0.06
table called government-id 0.13
table called likeness 0.9
table called name 0.06
table called online-identifier 0.29
table called postal-address 0.14
table of cards -0.28
table of cards + ends in other 0.18
table of cards + no personal neighbours 0.29
table of cards + of somebody 0.13
table of cards + other table 0.29
table of cards + table of cards 0.29
table of cards + table of reviews 0.13
table of cards + type text 0.29
table of contacts + ends in form -0.33
table of contacts + ends in other 0.69
table of contacts + has an address 0.77
table of contacts + no personal neighbours 1.06
table of contacts + of a machine 0.29
table of contacts + of somebody 0.47
table of contacts + other table 0.32
table of contacts + small table 0.62
table of contacts + some personal neighbours -0.23
table of contacts + table called contact -0.62
table of contacts + table of messages -0.69
table of contacts + table of writing -0.69
table of contacts + type text 0.32
table of health + ends in about 0.22
table of health + ends in other 0.44
table of health + no personal neighbours 0.45
table of health + of a patient 0.2
table of health + of somebody 0.28
table of health + other table 0.45
table of health + some personal neighbours 0.28
table of health + table called health 0.17
table of health + table of health 0.43
table of health + type number 0.38
table of health + type text 0.45
table of identities + ends in id 0.12
table of identities + ends in number 0.12
table of identities + no personal neighbours 0.32
table of identities + of somebody 0.23
table of identities + persons by its columns 0.12
table of identities + small table 0.26
table of identities + table of persons 0.12
table of identities + type text 0.32
table of institutions -0.32
table of messages -0.1
table of messages + ends in other 0.4
table of messages + no personal neighbours 0.52
table of messages + of somebody 0.27
table of messages + other table 0.5
table of messages + some personal neighbours 0.26
table of messages + table of messages 0.5
table of messages + table of writing 0.48
table of messages + type text 0.5
table of offences + ends in other 0.3
table of offences + no personal neighbours 0.25
table of offences + other table 0.3
table of offences + small table 0.27
table of offences + type text 0.3
table of persons 0.12
table of programs -0.12
table of reviews 0.33
table of reviews + ends in other 0.64
table of reviews + other table 0.64
table of reviews + table of reviews 0.64
table of reviews + type text 0.64
table of secrets -0.06
table of secrets + ends in code 0.57
table of secrets + ends in form 0.77
table of secrets + ends in key -0.34
table of secrets + ends in number 0.06
table of secrets + ends in other -0.16
table of secrets + no personal neighbours 0.19
table of secrets + other table 0.18
table of secrets + small table 0.84
table of secrets + some personal neighbours 0.14
table of secrets + table called credential 0.12
table of secrets + table of programs -0.48
table of secrets + table of secrets 0.18
table of secrets + type other 0.46
table of secrets + type text 0.1
table of sessions + ends in id 0.14
table of sessions + ends in number 0.15
table of sessions + no personal neighbours 0.14
table of sessions + of somebody 0.49
table of sessions + other table 0.15
table of sessions + table of secrets 0.15
table of sessions + type text 0.15
table of things -0.35
table of writing 0.05
table of writing + ends in form 0.88
table of writing + ends in other 0.56
table of writing + no personal neighbours 0.27
table of writing + of somebody 0.48
table of writing + other table 0.31
table of writing + small table 0.06
table of writing + some personal neighbours 0.42
table of writing + table called free-text 0.18
table of writing + table of messages -0.24
table of writing + table of reviews 0.21
table of writing + table of writing 0.31
table of writing + type text 0.31
then 1 -0.21
then 2 0.37
then 4 -0.56
then a 0.67
then about -0.51
then agent 0.51
then at -0.46
then canonical 0.39
then code -0.23
then count 0.62
then enc -0.29
then form 0.07
then format -0.43
then id -0.43
then institution -0.26
then level -0.15
then lifespan -0.16
then number -0.42
then other -0.09
then person -0.57
then site -0.7
then source -0.18
then type -0.69
then validity -0.19
type boolean -0.16
type other -0.47
type time 0.24
type tiny -1.28
type uuid -0.06
vehicle 0.29
vehicle: anywhere whole 0.29
vehicle: beside some of its kind 0.29
vehicle: ends in other 0.22
vehicle: no personal neighbours 0.35
vehicle: other table 0.29
vehicle: several signs 0.11
vehicle: several words 0.21
vehicle: sign strict vocabulary 0.11
vehicle: sign words 0.29
vehicle: type text 0.29
warehouse 0.07
who + ends in person -0.19
who + no personal neighbours -0.66
who + other table 0.65
who + persons by its columns -0.35
who + table of persons -0.95
who + type number -0.19
who, as text + ends in person -0.39
who, as text + no personal neighbours 0.36
who, as text + of somebody -0.71
who, as text + some personal neighbours -0.37
who, as text + table called free-text -0.48
who, as text + table of messages -0.3
who, as text + table of writing -0.3
words + ends in agent 0.3
words + ends in code 0.07
words + ends in form 0.13
words + ends in id 0.05
words + ends in institution 0.13
words + ends in key 0.3
words + ends in number 0.06
words + ends in other 0.24
words + ends in person 0.44
words + ends in thing -0.23
words + key to things 1.06
words + list 0.5
words + many personal neighbours 0.29
words + named as things 0.46
words + no personal neighbours 0.14
words + of a machine 0.46
words + of a patient 0.18
words + of somebody 0.22
words + other table 0.15
words + persons by its columns 0.27
words + some personal neighbours 0.15
words + table called after programs -0.15
words + table called contact 0.93
words + table called credential -0.07
words + table called demographic -0.08
words + table called financial 0.28
words + table called free-text 0.39
words + table called government-id -0.13
words + table called health 0.12
words + table called name 0.08
words + table called online-identifier 0.27
words + table called postal-address 0.29
words + table of health 0.25
words + table of institutions -0.31
words + table of messages 0.26
words + table of persons 0.28
words + table of programs -0.06
words + table of reviews 0.29
words + table of secrets 0.05
words + table of things -0.23
words + table of writing 0.5
words + type boolean -0.19
words + type number -0.1
words + type other 0.12
words + type text 0.23
words + type time 0.23
words + type tiny -1.86
words + warehouse 0.41
writer + ends in other 0.15
writer + ends in person 0.34
writer + no personal neighbours 0.73
writer + of somebody 0.38
writer + other table 0.49
writer + some personal neighbours 0.17
writer + table of reviews 0.12
writer + table of writing 0.26
writer + type text 0.49`;
