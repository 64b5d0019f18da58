/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.65
after flag -0.82
after form -0.13
after institution -0.43
after number -0.83
after other -0.1
after person 0.2
after thing -0.15
anywhere inside 0.09
anywhere last 0.17
anywhere whole 0.25
atEnd first -0.06
atEnd last -0.15
atEnd whole 0.11
beside a position + ends in other -0.53
beside a position + many personal neighbours -0.33
beside a position + of somebody -0.55
beside a position + other table -0.37
beside a position + some personal neighbours -0.49
beside a position + type text -0.56
beside an address + ends in id -0.73
beside an address + ends in institution -0.56
beside an address + ends in number -0.35
beside an address + ends in other 0.21
beside an address + many personal neighbours -0.21
beside an address + of somebody 0.43
beside an address + other table -0.12
beside an address + persons by its columns 0.73
beside an address + some personal neighbours 0.08
beside an address + table called postal-address -0.07
beside an address + table of institutions -0.18
beside an address + table of persons 0.23
beside an address + type number 0.42
beside an address + type text -0.09
beside many of its kind 0.21
beside none of its kind -0.06
clinical row + ends in about 0.23
clinical row + ends in agent -0.71
clinical row + ends in person -1.06
clinical row + has an address -0.72
clinical row + key to persons -1.1
clinical row + many personal neighbours -0.6
clinical row + no personal neighbours 0.55
clinical row + of a machine -0.5
clinical row + of a patient -0.33
clinical row + of somebody -0.31
clinical row + other table 0.36
clinical row + persons by its columns -0.26
clinical row + referred to by persons -0.81
clinical row + some personal neighbours 0.88
clinical row + table called health -0.08
clinical row + table of health -0.14
clinical row + table of persons -0.26
clinical row + type boolean 0.61
clinical row + type number -0.25
clinical row + type tiny -0.1
contact: "cc" -0.7
contact: "cell" 0.56
contact: "courriel" 0.19
contact: "email address" 0.29
contact: "email" 0.25
contact: "from address" -1.35
contact: "home phone" 0.09
contact: "homepage" -1.54
contact: "mail" -0.36
contact: "mobile number" 0.32
contact: "mobile phone" 0.22
contact: "mobile" 0.34
contact: "phone mobile" 0.27
contact: "phone number" -0.38
contact: "reply to" -0.69
contact: "site" -0.52
contact: "social" -1.01
contact: "telefon privat" 0.2
contact: "telefon" -0.47
contact: "telefono 1" 0.12
contact: "telefono" -0.31
contact: "to address" -0.73
contact: "url" -0.53
contact: "website" -0.66
contact: "work email" 0.12
contact: "work phone" 0.07
contact: after about 0.59
contact: after agent 0.29
contact: after form 0.21
contact: after institution -1.4
contact: after number -0.79
contact: after other -0.14
contact: after person 0.27
contact: after thing 0.07
contact: anywhere first -0.26
contact: anywhere inside -0.59
contact: anywhere last 0.33
contact: anywhere whole 0.25
contact: atEnd first -0.05
contact: atEnd inside -0.74
contact: atEnd whole 0.08
contact: beside many of its kind 0.31
contact: beside none of its kind -0.21
contact: ends in about -0.46
contact: ends in agent 0.38
contact: ends in form 0.13
contact: ends in id 0.37
contact: ends in number 0.2
contact: ends in person 0.05
contact: ends in type -0.1
contact: has an address -0.16
contact: in a longer term -0.78
contact: many personal neighbours 0.17
contact: no personal neighbours -0.09
contact: no sign -0.71
contact: no term 0.46
contact: of a person by name 0.27
contact: of an institution by name -1.4
contact: of somebody 0.1
contact: ofPerson first -0.89
contact: ofPerson inside -0.22
contact: ofPerson last -0.63
contact: ofPerson whole -0.62
contact: other table -0.06
contact: persons by its columns 0.11
contact: referred to by persons 0.13
contact: row of a person 0.1
contact: row of a program -0.87
contact: row of an institution -1.61
contact: several words 0.2
contact: sign of a person -0.3
contact: sign table of contacts 0.27
contact: sign table of messages 0.49
contact: sign words 0.3
contact: small table -0.1
contact: table called after programs -0.34
contact: table called credential -0.17
contact: table called employment -0.69
contact: table called family 0.08
contact: table called name 0.22
contact: table called postal-address -0.38
contact: table of health -0.14
contact: table of institutions -1.42
contact: table of messages -0.25
contact: table of persons 0.15
contact: table of programs -0.8
contact: table of reviews 0.33
contact: table of secrets 0.42
contact: table of things 0.19
contact: table of writing -0.1
contact: then about -0.71
contact: then form 0.09
contact: then number -0.74
contact: then other -0.46
contact: then type -0.1
contact: type number -0.72
contact: type other 0.3
contact: type text 0.07
contact: type tiny -1.61
contact: warehouse -0.55
container 0.3
container: beside none of its kind 0.3
container: ends in about 0.25
container: ends in attributes 0.2
container: ends in form 0.25
container: ends in other 0.3
container: no personal neighbours 0.29
container: no term 0.3
container: of somebody 0.24
container: other table 0.32
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.24
container: sign name of a container 0.3
container: small table 0.25
container: some personal neighbours 0.27
container: table of persons 0.2
container: table of programs 0.24
container: table of things 0.25
container: type text 0.3
credential: "access token" -0.16
credential: "activation key" 0.07
credential: "api key" 0.07
credential: "auth token" 0.05
credential: "backup codes" 0.28
credential: "confirmation token" 0.11
credential: "credential" -0.17
credential: "csrf token" 0.27
credential: "hash" -0.28
credential: "mfa secret" 0.07
credential: "pass" 0.34
credential: "password salt" 0.11
credential: "password" 0.09
credential: "private key" 0.29
credential: "refresh token" 0.3
credential: "salt" -0.36
credential: "secret" -0.69
credential: "session id" 0.48
credential: "session token" 0.21
credential: "token id" -1.49
credential: "token" 0.34
credential: "unlock token" 0.15
credential: after form 0.24
credential: after number 1.37
credential: after other 0.1
credential: anywhere first 0.31
credential: anywhere inside -1.07
credential: anywhere whole 0.18
credential: atEnd first -0.07
credential: atEnd inside 0.11
credential: atEnd last 0.31
credential: beside many of its kind 0.37
credential: beside none of its kind -0.09
credential: ends in about -0.28
credential: ends in code 0.87
credential: ends in form -0.27
credential: ends in key 0.49
credential: ends in lifespan -0.11
credential: ends in number 0.36
credential: ends in other 0.05
credential: has an address 0.42
credential: in a longer term -0.86
credential: list 0.2
credential: many personal neighbours -0.81
credential: named as things -0.45
credential: no personal neighbours 0.11
credential: no sign -1.09
credential: no term -0.16
credential: of a machine -0.26
credential: of a patient 0.37
credential: of somebody 0.2
credential: ofPerson whole -0.84
credential: persons by its columns 0.12
credential: referred to by persons 0.25
credential: row of a person 0.11
credential: row of a program -0.27
credential: several signs 0.13
credential: several words 0.22
credential: sign table of secrets 0.69
credential: sign table of sessions 0.38
credential: sign words 0.17
credential: some personal neighbours 0.16
credential: table called after programs -0.62
credential: table called credential 0.2
credential: table called employment 0.13
credential: table called family 0.58
credential: table called name 0.22
credential: table of institutions 0.53
credential: table of persons 0.09
credential: table of programs -0.22
credential: table of secrets 0.31
credential: table of things -0.39
credential: table of writing 0.23
credential: then about -0.4
credential: then form 0.5
credential: then id -0.14
credential: then lifespan -0.11
credential: then number -0.12
credential: then other -0.58
credential: type number -2.07
credential: type other -0.23
credential: type text 0.21
credential: type uuid -0.48
credential: warehouse -0.51
criminal 0.11
criminal: after other 0.4
criminal: anywhere whole 0.42
criminal: beside none of its kind 0.37
criminal: beside some of its kind -0.09
criminal: ends in other 0.11
criminal: many personal neighbours -0.5
criminal: no personal neighbours 0.34
criminal: no term 0.33
criminal: of somebody 0.17
criminal: other table 0.35
criminal: persons by its columns -0.59
criminal: row of a person -0.59
criminal: several signs 0.48
criminal: several words 0.46
criminal: sign strict vocabulary 0.48
criminal: sign table of offences 0.3
criminal: sign words -0.05
criminal: small table 0.4
criminal: some personal neighbours 0.3
criminal: table of persons -0.59
criminal: type text 0.46
demographic 0.05
demographic: "age" 0.56
demographic: "birth country" 0.11
demographic: "birth date" -0.22
demographic: "birth day" 0.06
demographic: "birth" -0.37
demographic: "date of birth" 0.51
demographic: "death date" 0.37
demographic: "deceased" 0.22
demographic: "estado civil" 0.29
demographic: "ethnicity" 0.25
demographic: "familienstand" 0.25
demographic: "geburtsort" 0.26
demographic: "gender" 0.31
demographic: "geschlecht" 0.21
demographic: "lang" -0.64
demographic: "language" -0.23
demographic: "locale" -0.63
demographic: "marital status" 0.15
demographic: "nationality" 0.13
demographic: "place of birth" 0.08
demographic: "pronouns" 0.14
demographic: "race" -0.95
demographic: "religion" 0.08
demographic: "sex" 0.35
demographic: "time zone" -0.27
demographic: "timezone" -1.05
demographic: after form -0.16
demographic: after number -0.42
demographic: after other -0.84
demographic: after person 0.37
demographic: after thing 0.06
demographic: anywhere first -0.05
demographic: anywhere inside 0.4
demographic: anywhere last -0.31
demographic: anywhere whole 0.22
demographic: atEnd whole -0.22
demographic: beside many of its kind 0.13
demographic: beside none of its kind -0.33
demographic: beside some of its kind 0.12
demographic: ends in about -0.07
demographic: ends in agent 0.31
demographic: ends in code -0.37
demographic: ends in form 0.2
demographic: ends in id 0.55
demographic: ends in number 0.34
demographic: ends in thing -0.18
demographic: has an address 0.14
demographic: in a longer term -1.6
demographic: key to things 0.11
demographic: list 0.87
demographic: many personal neighbours 0.18
demographic: named as things -0.1
demographic: no personal neighbours -0.35
demographic: no sign -0.58
demographic: of a patient -0.14
demographic: of a person by name 0.37
demographic: of somebody 0.21
demographic: ofPerson first -0.83
demographic: ofPerson last -0.55
demographic: ofPerson whole -0.52
demographic: other table -0.15
demographic: persons by its columns 0.18
demographic: referred to by persons 0.07
demographic: row of a person 0.15
demographic: several signs 0.09
demographic: several words 0.16
demographic: sign strict vocabulary 0.05
demographic: sign words 0.2
demographic: small table 0.13
demographic: some personal neighbours -0.22
demographic: table called after programs 0.26
demographic: table called demographic 0.07
demographic: table called employment -0.28
demographic: table called free-text -0.34
demographic: table called name 0.13
demographic: table of health -0.31
demographic: table of institutions -0.25
demographic: table of persons 0.13
demographic: table of programs 0.26
demographic: table of things -1.05
demographic: table of writing -0.54
demographic: then code -0.62
demographic: then id 0.59
demographic: then number 0.27
demographic: then other -0.58
demographic: type number 0.3
demographic: type other -0.87
demographic: type text -0.15
demographic: type time 0.29
demographic: type tiny 1.48
demographic: warehouse 0.09
doer + ends in fk 0.22
doer + ends in id 0.25
doer + ends in number 0.31
doer + ends in other 0.36
doer + many personal neighbours 0.14
doer + no personal neighbours 0.39
doer + of somebody 0.35
doer + other table 0.37
doer + persons by its columns 0.19
doer + referred to by persons 0.14
doer + some personal neighbours 0.3
doer + table of persons 0.2
doer + table of programs 0.32
doer + table of things 0.43
doer + type number 0.33
doer + type uuid 0.36
doer, as text + ends in other 0.21
doer, as text + many personal neighbours 0.63
doer, as text + no personal neighbours -0.36
doer, as text + of somebody 0.14
doer, as text + other table 0.14
doer, as text + persons by its columns 0.45
doer, as text + some personal neighbours 0.58
doer, as text + table of persons 0.34
doer, as text + table of programs 0.92
doer, as text + type text 0.21
employment -0.08
employment: "certificate" -0.22
employment: "company" -0.43
employment: "department" 1.07
employment: "desk" -0.35
employment: "employee number" -1.42
employment: "employer name" 0.78
employment: "employer" 0.36
employment: "grade" 1.01
employment: "hire date" 0.66
employment: "job title" -0.41
employment: "job" -0.15
employment: "occupation" 0.36
employment: "organization" -0.42
employment: "position" -0.24
employment: "rank" -0.17
employment: "result" 0.12
employment: "school name" -0.57
employment: "school" 0.43
employment: "score" 0.72
employment: "service" -0.66
employment: "staff id" -1.86
employment: "subject" -0.58
employment: "team" -0.55
employment: "title" -1.03
employment: "work" -0.42
employment: after about -0.17
employment: after form -0.48
employment: after institution -0.25
employment: after number 0.33
employment: after other -0.43
employment: after person -0.21
employment: after thing -0.35
employment: anywhere first 1.37
employment: anywhere inside 1.84
employment: anywhere last 1.14
employment: atEnd first 0.84
employment: atEnd inside -0.49
employment: atEnd last -2.13
employment: atEnd whole 0.16
employment: beside many of its kind -0.62
employment: beside none of its kind -0.33
employment: beside some of its kind 0.36
employment: ends in about -0.16
employment: ends in agent -0.2
employment: ends in code 0.29
employment: ends in id -0.1
employment: ends in institution 0.73
employment: ends in number -0.41
employment: ends in person -0.75
employment: ends in position -0.19
employment: ends in rank -0.17
employment: ends in result 0.5
employment: ends in subject -0.62
employment: ends in thing 0.07
employment: ends in type -0.34
employment: has an address 0.47
employment: in a longer term -0.65
employment: key to persons -0.82
employment: key to things 0.98
employment: many personal neighbours -0.13
employment: named as persons -1.56
employment: named as things -0.58
employment: no personal neighbours 0.06
employment: no sign -0.18
employment: no term -1.25
employment: of a machine -0.22
employment: of a patient -0.78
employment: of a person by name -0.21
employment: of an institution by name -0.25
employment: of somebody -0.13
employment: ofPerson first -0.49
employment: ofPerson inside -0.63
employment: ofPerson last -0.5
employment: ofPerson whole 0.35
employment: other table -0.12
employment: referred to by persons -0.25
employment: row of a program -0.56
employment: row of an institution -0.58
employment: several words 0.45
employment: sign last words 0.81
employment: sign of a person 0.34
employment: sign strict vocabulary -0.5
employment: sign words 0.16
employment: small table -0.15
employment: some personal neighbours -0.21
employment: table called after programs -0.15
employment: table called contact -0.12
employment: table called employment 0.64
employment: table called free-text -0.93
employment: table called postal-address -0.4
employment: table of health -0.4
employment: table of institutions -0.73
employment: table of messages -0.19
employment: table of programs -0.49
employment: table of secrets 0.84
employment: table of things -0.78
employment: table of writing -0.67
employment: then about -0.25
employment: then code 0.29
employment: then form 0.05
employment: then id 0.24
employment: then number 0.16
employment: then other -0.66
employment: then type -0.34
employment: type number -0.31
employment: type other -0.65
employment: type text 0.1
employment: type time -0.18
employment: warehouse -0.46
ends in about -0.27
ends in agent 0.25
ends in at -0.23
ends in attributes -0.36
ends in code -0.15
ends in count 0.66
ends in digits -0.5
ends in disabled -0.89
ends in fk 0.2
ends in form 0.07
ends in format -0.42
ends in id 0.07
ends in institution 0.09
ends in key 0.26
ends in level -0.29
ends in lifespan -0.14
ends in nk 0.05
ends in path 0.32
ends in person 0.17
ends in position -0.2
ends in rank -0.17
ends in rate -0.12
ends in reason -0.52
ends in result 0.3
ends in sk 0.27
ends in source -0.15
ends in subject -1.02
ends in suffix -0.21
ends in thing -0.24
ends in type -0.29
ends in usage 0.3
ends in uuid 0.25
ends in version 0.52
ends in weight -0.35
family: "link" -0.99
family: "relationship" 1.31
family: "spouse" -0.77
family: after other -0.27
family: anywhere first 0.17
family: anywhere whole 0.38
family: beside many of its kind 0.3
family: beside none of its kind -0.64
family: beside some of its kind 0.85
family: ends in id 0.9
family: ends in number -0.15
family: ends in other 0.12
family: has an address 0.27
family: many personal neighbours 0.12
family: no personal neighbours -0.12
family: no sign 0.27
family: of a patient 0.41
family: of somebody 0.09
family: ofPerson first -0.4
family: ofPerson inside -0.57
family: ofPerson last -0.1
family: ofPerson whole -0.26
family: other table -0.13
family: persons by its columns 0.22
family: referred to by persons -0.68
family: row of a person 0.34
family: several words 0.82
family: sign of a person 0.82
family: sign strict vocabulary -0.1
family: sign words -0.56
family: small table -0.52
family: table of health 0.29
family: table of persons 0.18
family: then number -0.23
family: then other 0.17
family: type number -0.61
family: type text 0.21
financial 0.13
financial: "account number" 0.65
financial: "bic" 0.35
financial: "card last 4" 0.3
financial: "card number" -2.33
financial: "credit" -0.76
financial: "exp month" 0.54
financial: "exp year" 0.39
financial: "iban" 0.5
financial: "income" -0.71
financial: "last 4" -0.73
financial: "routing number" 0.36
financial: after agent 0.13
financial: anywhere last -0.35
financial: anywhere whole 0.41
financial: beside many of its kind 0.37
financial: beside none of its kind -0.7
financial: beside some of its kind 0.12
financial: ends in about -0.7
financial: ends in code 0.31
financial: ends in form 0.22
financial: ends in id 0.12
financial: ends in number -0.16
financial: ends in other 0.38
financial: has an address -0.61
financial: many personal neighbours 0.12
financial: no personal neighbours 0.29
financial: no sign -0.3
financial: no term 0.41
financial: of a patient 0.31
financial: of somebody -0.4
financial: ofPerson first -0.67
financial: ofPerson last -0.73
financial: other table 0.15
financial: persons by its columns -0.05
financial: row of a person -0.06
financial: several signs 0.07
financial: several words 0.23
financial: sign last words -0.29
financial: sign strict vocabulary 0.07
financial: sign table of cards 0.35
financial: sign words 0.21
financial: small table -0.06
financial: table called family 0.39
financial: table called financial -0.88
financial: table called free-text 0.42
financial: table called name -1.14
financial: table of cards 0.77
financial: table of programs -0.13
financial: table of reviews 0.66
financial: table of things -0.95
financial: then about -0.82
financial: then number -0.54
financial: type text 0.19
financial: warehouse 0.39
free-text: "background" -0.37
free-text: "bio" 0.22
free-text: "body" 0.11
free-text: "comment" 0.53
free-text: "comments" 0.92
free-text: "customer note" 0.34
free-text: "description" -0.85
free-text: "detail" -0.13
free-text: "details" -0.15
free-text: "info" 0.71
free-text: "message" 0.43
free-text: "note" 0.06
free-text: "notes" 0.72
free-text: "observaciones" 0.47
free-text: "summary" -0.68
free-text: "text" 0.59
free-text: "value text" -2.18
free-text: after about -0.78
free-text: after agent -0.6
free-text: after other -0.1
free-text: after person -0.15
free-text: after thing -0.22
free-text: anywhere whole 0.57
free-text: atEnd first -0.47
free-text: atEnd inside 0.61
free-text: atEnd last 0.54
free-text: atEnd whole 0.35
free-text: beside none of its kind -0.22
free-text: beside some of its kind 0.22
free-text: ends in about -1.37
free-text: ends in form 0.33
free-text: ends in institution 0.15
free-text: ends in person -0.95
free-text: ends in reason -0.62
free-text: has an address 0.3
free-text: in a longer term -1.41
free-text: no personal neighbours -0.05
free-text: no sign -0.49
free-text: no term 0.44
free-text: of a machine -1.42
free-text: of a patient -0.72
free-text: of a person by name -0.15
free-text: of somebody 0.15
free-text: ofPerson first 0.19
free-text: ofPerson inside -1.06
free-text: ofPerson last -0.45
free-text: ofPerson whole -0.41
free-text: other table -0.09
free-text: persons by its columns 0.11
free-text: referred to by persons 0.19
free-text: row of a person 0.07
free-text: row of a program -0.17
free-text: several signs 0.08
free-text: sign last words -0.62
free-text: sign of a person 0.14
free-text: sign table of writing 0.24
free-text: sign words 0.5
free-text: small table -0.43
free-text: some personal neighbours 0.07
free-text: table called after programs -0.18
free-text: table called employment -0.6
free-text: table called free-text 0.25
free-text: table called health 0.57
free-text: table called likeness 0.16
free-text: table of health -0.22
free-text: table of institutions -0.15
free-text: table of messages 0.35
free-text: table of persons 0.57
free-text: table of programs -0.21
free-text: table of reviews -0.35
free-text: table of secrets -0.15
free-text: table of things -0.39
free-text: table of writing 0.21
free-text: then about -0.77
free-text: then form -0.39
free-text: then other 0.19
free-text: then person -0.95
free-text: type other -1.35
free-text: type text 0.05
government-id 0.09
government-id: "cif nif" 0.32
government-id: "citizen id" -1.79
government-id: "driver license number" 0.29
government-id: "id number" -1.33
government-id: "license number" 0.82
government-id: "national id" 0.58
government-id: "pan" -0.43
government-id: "passport" -0.28
government-id: "ssn" 0.08
government-id: "state id" -0.93
government-id: "tax" -0.53
government-id: "vat" -0.54
government-id: after other -0.74
government-id: after person 0.34
government-id: anywhere first 0.49
government-id: anywhere inside -0.46
government-id: anywhere last 0.1
government-id: anywhere whole 0.22
government-id: beside many of its kind 0.32
government-id: beside none of its kind -0.08
government-id: beside some of its kind 0.05
government-id: ends in about -0.36
government-id: ends in code -0.75
government-id: ends in form -0.16
government-id: ends in id -0.49
government-id: ends in other 0.18
government-id: has an address -0.31
government-id: in a longer term -0.74
government-id: key to persons -0.59
government-id: many personal neighbours 0.2
government-id: named as things -0.23
government-id: no personal neighbours 0.22
government-id: no sign -0.25
government-id: of a patient -0.14
government-id: of a person by name 0.34
government-id: ofPerson first -0.63
government-id: ofPerson last -0.2
government-id: ofPerson whole 0.65
government-id: persons by its columns 0.2
government-id: referred to by persons 0.21
government-id: row of a person 0.18
government-id: row of a program 0.13
government-id: several signs 0.25
government-id: several words 0.21
government-id: sign of a person 0.3
government-id: sign strict vocabulary 0.25
government-id: sign words 0.16
government-id: small table -0.42
government-id: some personal neighbours -0.2
government-id: table called after programs 0.13
government-id: table called government-id 0.97
government-id: table of health -0.17
government-id: table of persons 0.17
government-id: table of programs 0.34
government-id: table of things -1.39
government-id: then about -0.58
government-id: then form -0.26
government-id: then id 0.07
government-id: then number 0.29
government-id: then other -0.81
government-id: type number -0.91
government-id: type text 0.32
government-id: warehouse 0.47
health: "allergy" -0.14
health: "cause of death" 0.21
health: "diagnosis code" -1.19
health: "diagnosis" -0.39
health: "disability" -0.12
health: "disabled" -0.87
health: "dosage" -0.53
health: "dose" 0.62
health: "drug" -1.11
health: "height" -0.55
health: "pulse" -0.91
health: "temperature" 0.51
health: "treatment" -1.18
health: "weight" 0.3
health: after about -0.55
health: after other -0.59
health: anywhere first -0.23
health: anywhere last 0.75
health: anywhere whole 0.55
health: atEnd first 0.8
health: atEnd last -1.2
health: atEnd whole -0.47
health: beside many of its kind 0.27
health: beside none of its kind 0.24
health: beside some of its kind -0.15
health: ends in about -0.21
health: ends in agent 0.18
health: ends in code -0.7
health: ends in disabled -0.89
health: ends in id -0.17
health: ends in number -0.22
health: ends in person -0.9
health: ends in type 0.19
health: ends in weight -0.35
health: has an address -0.58
health: in a longer term -1.61
health: key to persons -1.1
health: key to things 1.1
health: many personal neighbours -0.3
health: named as things 0.85
health: no personal neighbours -0.07
health: no sign 0.51
health: no term -0.38
health: of a machine 0.28
health: of a patient -0.11
health: of somebody 0.2
health: ofPerson last -0.38
health: ofPerson whole -0.14
health: row of a person -0.06
health: several signs 0.42
health: several words 0.57
health: sign clinical row -0.05
health: sign last words 0.41
health: sign measured 0.3
health: sign strict vocabulary -0.14
health: sign table of health 0.44
health: sign words 0.11
health: small table -0.3
health: some personal neighbours 0.67
health: table called health -0.36
health: table of health 0.17
health: table of things -1.65
health: then id -0.41
health: then number -0.21
health: then other 0.29
health: type number 0.05
health: type text -0.09
health: type tiny -0.1
in a longer term -0.68
institution-contact 0.05
institution-contact: "address 1" -0.13
institution-contact: "address 2" -0.64
institution-contact: "address" 0.76
institution-contact: "city" -0.2
institution-contact: "country" -0.68
institution-contact: "county district" -0.97
institution-contact: "email" 0.62
institution-contact: "fax" 0.74
institution-contact: "line 1" 0.55
institution-contact: "location" -0.56
institution-contact: "phone number" 0.61
institution-contact: "phone" 0.52
institution-contact: "plz" 0.77
institution-contact: "post code" 0.84
institution-contact: "site" -0.07
institution-contact: "strasse" 0.8
institution-contact: "telefon" 0.62
institution-contact: "url" -0.6
institution-contact: "zip code" 1.04
institution-contact: "zip" 0.05
institution-contact: after form 0.33
institution-contact: after institution 0.59
institution-contact: after other -0.14
institution-contact: after thing 0.42
institution-contact: anywhere last 0.68
institution-contact: anywhere whole 0.28
institution-contact: atEnd first -0.54
institution-contact: atEnd inside 1.08
institution-contact: atEnd last 0.49
institution-contact: atEnd whole 0.14
institution-contact: beside none of its kind 0.05
institution-contact: ends in code 0.61
institution-contact: ends in form -0.08
institution-contact: ends in id -0.25
institution-contact: ends in institution -0.97
institution-contact: ends in number -0.4
institution-contact: ends in other 0.19
institution-contact: has an address -0.13
institution-contact: in a longer term 0.85
institution-contact: many personal neighbours 0.3
institution-contact: named as things -0.12
institution-contact: no personal neighbours -0.49
institution-contact: no sign -0.43
institution-contact: no term -0.2
institution-contact: of a machine -0.31
institution-contact: of a patient -0.17
institution-contact: of an institution by name 0.59
institution-contact: of somebody -0.6
institution-contact: ofPerson first -0.2
institution-contact: ofPerson inside -0.38
institution-contact: ofPerson last -0.56
institution-contact: ofPerson whole -1.02
institution-contact: other table 0.09
institution-contact: persons by its columns -1.47
institution-contact: referred to by persons -1.43
institution-contact: row of a person -1.47
institution-contact: row of a program 0.07
institution-contact: row of an institution 0.35
institution-contact: several signs 0.09
institution-contact: several words -0.19
institution-contact: sign beside an address -1.42
institution-contact: sign of a person -0.33
institution-contact: sign part of an address -0.39
institution-contact: sign strict vocabulary 0.48
institution-contact: sign words 0.34
institution-contact: small table -0.05
institution-contact: some personal neighbours 0.16
institution-contact: table called after programs -0.34
institution-contact: table called contact -0.08
institution-contact: table called employment 0.84
institution-contact: table called postal-address -1.51
institution-contact: table of institutions 0.39
institution-contact: table of messages 0.39
institution-contact: table of persons -1.02
institution-contact: table of secrets -0.29
institution-contact: table of things 0.09
institution-contact: table of writing 0.14
institution-contact: then about -0.52
institution-contact: then form 0.99
institution-contact: then id -0.25
institution-contact: then number -0.37
institution-contact: then other -0.21
institution-contact: type number -1.1
institution-contact: type text 0.14
institution-contact: warehouse 0.72
key by a noun + ends in id -0.58
key by a noun + ends in number -0.58
key by a noun + key to things -0.58
key by a noun + no personal neighbours -0.4
key by a noun + of somebody -0.58
key by a noun + other table -0.4
key by a noun + small table -0.29
key by a noun + type number -0.58
key of a program + ends in key 0.2
key of a program + ends in number 0.2
key of a program + ends in other 0.09
key of a program + no personal neighbours 0.99
key of a program + of somebody 1.13
key of a program + other table 0.16
key of a program + small table -0.82
key of a program + table called after programs -0.13
key of a program + table of programs 0.16
key of a program + table of secrets 0.16
key of a program + table of things 0.13
key of a program + type text 0.16
key to persons 0.21
key to persons + ends in form 0.41
key to persons + ends in id 0.26
key to persons + ends in number 0.26
key to persons + ends in other 0.3
key to persons + ends in person 0.31
key to persons + has an address 0.21
key to persons + key to persons 0.28
key to persons + many personal neighbours 0.25
key to persons + no personal neighbours 0.29
key to persons + of a patient 0.2
key to persons + of somebody 0.24
key to persons + other table 0.3
key to persons + persons by its columns 0.17
key to persons + referred to by persons 0.16
key to persons + small table 0.24
key to persons + some personal neighbours 0.26
key to persons + table called after programs 0.14
key to persons + table called contact 0.24
key to persons + table called credential 0.21
key to persons + table called employment 0.25
key to persons + table called family 0.35
key to persons + table called free-text 0.18
key to persons + table called health 0.11
key to persons + table called name 0.42
key to persons + table called postal-address 0.16
key to persons + table of health 0.17
key to persons + table of institutions 0.27
key to persons + table of messages 0.26
key to persons + table of persons 0.16
key to persons + table of programs 0.21
key to persons + table of reviews 0.08
key to persons + table of secrets 0.22
key to persons + table of things 0.35
key to persons + table of writing 0.2
key to persons + type number 0.28
key to persons + type text 0.29
key to persons + type uuid 0.26
key to persons by name + ends in id 0.23
key to persons by name + ends in number 0.07
key to persons by name + ends in other 0.41
key to persons by name + ends in person 0.87
key to persons by name + ends in sk 0.19
key to persons by name + has an address 0.34
key to persons by name + key to persons 0.44
key to persons by name + many personal neighbours 0.77
key to persons by name + named as persons 0.09
key to persons by name + no personal neighbours 0.32
key to persons by name + of a patient 0.21
key to persons by name + of somebody 0.26
key to persons by name + other table 0.33
key to persons by name + persons by its columns -0.25
key to persons by name + referred to by persons 0.48
key to persons by name + small table 0.31
key to persons by name + some personal neighbours -0.09
key to persons by name + table called contact 0.58
key to persons by name + table called credential -0.07
key to persons by name + table called employment 0.41
key to persons by name + table called free-text -0.49
key to persons by name + table called health 0.15
key to persons by name + table called likeness 0.34
key to persons by name + table called name 0.69
key to persons by name + table called postal-address 0.31
key to persons by name + table of health 0.15
key to persons by name + table of institutions 0.6
key to persons by name + table of messages -0.71
key to persons by name + table of persons -0.66
key to persons by name + table of programs -1.09
key to persons by name + table of secrets -0.26
key to persons by name + table of things -0.25
key to persons by name + table of writing -0.1
key to persons by name + type number 0.35
key to persons by name + type text -0.54
key to persons by name + warehouse 0.73
key to things 0.31
last words + ends in about 0.2
last words + ends in level -0.33
last words + ends in path 0.41
last words + ends in prefix 0.5
last words + ends in reason -0.46
last words + ends in suffix 0.25
last words + ends in type 0.25
last words + ends in usage 0.3
last words + many personal neighbours 0.66
last words + no personal neighbours -0.09
last words + of a patient -0.17
last words + of somebody 0.46
last words + other table 0.21
last words + persons by its columns 0.57
last words + referred to by persons 0.33
last words + some personal neighbours 0.38
last words + table of persons 0.57
last words + table of things -1.45
last words + type number 0.7
last words + type text 0.27
likeness -0.08
likeness: "avatar" -0.27
likeness: "icon" -0.38
likeness: "image" -0.15
likeness: "logo" -0.26
likeness: "photo" 0.68
likeness: "picture" 0.79
likeness: "profile" -0.61
likeness: "signature" -1.59
likeness: "thumbnail" -0.44
likeness: after other -0.69
likeness: anywhere first 0.19
likeness: anywhere whole 0.54
likeness: atEnd whole -0.64
likeness: beside none of its kind 0.08
likeness: beside some of its kind -0.33
likeness: ends in about -0.09
likeness: ends in path 0.32
likeness: ends in source -0.15
likeness: ends in thing 0.38
likeness: has an address 0.32
likeness: many personal neighbours -0.3
likeness: no personal neighbours -0.11
likeness: no sign -0.81
likeness: of a machine 0.8
likeness: of somebody 0.44
likeness: ofPerson first -0.65
likeness: ofPerson last -0.71
likeness: ofPerson whole 0.08
likeness: other table -0.15
likeness: referred to by persons -0.14
likeness: row of a person 0.12
likeness: row of a program -0.45
likeness: row of an institution -0.49
likeness: several signs -0.72
likeness: several words 0.45
likeness: sign last words 0.41
likeness: sign words 0.08
likeness: small table 0.79
likeness: table called after programs -0.25
likeness: table called employment -0.43
likeness: table of institutions -0.55
likeness: table of programs -0.41
likeness: table of things -1.36
likeness: then about -0.37
likeness: then other -0.34
likeness: then source -0.15
likeness: type other 0.58
likeness: type text -0.17
likeness: type tiny -0.51
list 0.27
location 0.08
location: "latitude" 0.48
location: "longitude" 0.48
location: anywhere first 0.32
location: anywhere whole 0.49
location: beside none of its kind -0.22
location: beside some of its kind 0.23
location: ends in form 0.45
location: has an address 0.25
location: many personal neighbours 0.1
location: no personal neighbours -0.45
location: no sign 0.71
location: no term -0.75
location: of somebody -0.21
location: persons by its columns 0.44
location: referred to by persons -0.35
location: row of a person 0.44
location: row of an institution 0.15
location: several signs 0.41
location: several words 0.44
location: sign beside a position -0.53
location: sign pair 0.18
location: sign strict vocabulary 0.09
location: sign words 0.42
location: some personal neighbours 0.23
location: table called postal-address 0.25
location: table of institutions 0.15
location: table of persons 0.51
location: table of things -0.1
location: type number 0.45
many personal neighbours 0.05
measured + ends in other 0.43
measured + no personal neighbours 0.7
measured + of a patient 0.3
measured + other table 0.3
measured + table called health -0.87
measured + table of health -0.68
measured + type number 0.3
name -0.08
name of a container + ends in about 0.25
name of a container + ends in attributes 0.2
name of a container + ends in form 0.25
name of a container + ends in other 0.3
name of a container + no personal neighbours 0.29
name of a container + of somebody 0.24
name of a container + other table 0.32
name of a container + persons by its columns 0.2
name of a container + small table 0.25
name of a container + some personal neighbours 0.27
name of a container + table of persons 0.2
name of a container + table of programs 0.24
name of a container + table of things 0.25
name of a container + type text 0.3
name of a role + ends in other 0.19
name of a role + has an address -0.2
name of a role + many personal neighbours -0.74
name of a role + no personal neighbours -1.36
name of a role + of a patient 1.18
name of a role + of somebody -0.91
name of a role + other table 0.21
name of a role + persons by its columns -0.76
name of a role + referred to by persons 0.27
name of a role + small table 0.15
name of a role + some personal neighbours 0.58
name of a role + table of institutions 1.73
name of a role + table of persons -0.21
name of a role + table of things -0.71
name of a role + type text 0.05
name of a role + warehouse 0.19
name: "alias" -0.62
name: "author name" 0.16
name: "caseworker" 0.73
name: "contact name" 0.93
name: "debtor name" 0.28
name: "debtor" -0.82
name: "degree" 0.81
name: "display name" 0.2
name: "family name" 0.23
name: "first name" 0.1
name: "full name" -0.7
name: "geburtsname" 0.32
name: "given name" 0.16
name: "given" 0.16
name: "holder name" 0.83
name: "last name" 0.13
name: "last surname" 0.12
name: "last" -0.64
name: "login" 0.32
name: "middle name" 0.13
name: "nachname" 0.22
name: "name" -0.13
name: "nick name" -0.51
name: "owner name" 0.83
name: "preferred" -1.04
name: "prefix" -0.29
name: "short name" -0.43
name: "slug" -1.03
name: "suffix" 0.05
name: "surname" 0.17
name: "title" -1
name: "user name" 0.45
name: "vorname" 0.22
name: after about -0.08
name: after agent -0.25
name: after form -0.24
name: after institution -0.5
name: after number -0.35
name: after other 0.14
name: after person -0.14
name: after thing -0.37
name: anywhere last 0.13
name: anywhere whole 0.26
name: atEnd first -0.33
name: atEnd inside -0.31
name: atEnd last -0.44
name: atEnd whole 0.31
name: beside many of its kind -0.12
name: beside none of its kind -0.17
name: beside some of its kind 0.05
name: ends in about -0.32
name: ends in agent 0.1
name: ends in form 0.19
name: ends in number 0.65
name: ends in other -0.09
name: ends in person 0.22
name: ends in prefix -0.12
name: ends in suffix -0.25
name: ends in type -0.18
name: has an address 0.38
name: in a longer term -0.64
name: many personal neighbours 0.25
name: no personal neighbours -0.53
name: no sign -0.44
name: no term 0.4
name: of a machine -1.04
name: of a patient 0.32
name: of a person by name -0.14
name: of an institution by name -0.5
name: ofPerson first -0.42
name: ofPerson inside -0.39
name: ofPerson last 0.11
name: ofPerson whole -0.41
name: other table -0.22
name: persons by its columns 0.1
name: referred to by persons 0.36
name: row of a person 0.16
name: row of a program -0.36
name: row of an institution -0.06
name: several signs 0.18
name: several words 0.2
name: sign last words 0.34
name: sign name of a role 0.05
name: sign of a person 0.29
name: sign strict vocabulary 0.24
name: sign table of reviews 0.6
name: sign words 0.25
name: sign writer 0.47
name: small table -0.36
name: some personal neighbours 0.06
name: table called after programs -0.13
name: table called credential 0.07
name: table called demographic -0.92
name: table called employment -0.28
name: table called family -0.11
name: table called financial 0.35
name: table called free-text 0.09
name: table called health -0.51
name: table called name 0.07
name: table called postal-address -0.13
name: table of institutions -0.06
name: table of messages -0.33
name: table of persons 0.2
name: table of programs -0.48
name: table of reviews 1.28
name: table of secrets -0.05
name: table of things -0.69
name: table of writing 0.14
name: then 4 -0.3
name: then about -0.46
name: then agent -0.48
name: then form -0.25
name: then number -0.36
name: then other -0.28
name: then type -0.18
name: type other -0.79
name: type text -0.07
name: warehouse -0.12
named as things -0.42
no personal neighbours -0.06
no sign -0.42
no term 0.05
number of a doer + ends in id -0.46
number of a doer + ends in number -0.49
number of a doer + has an address -0.66
number of a doer + many personal neighbours -1.07
number of a doer + no personal neighbours -0.29
number of a doer + of somebody 0.35
number of a doer + other table -0.55
number of a doer + persons by its columns -0.52
number of a doer + small table -0.64
number of a doer + some personal neighbours -0.34
number of a doer + table called employment -0.57
number of a doer + table of institutions -0.3
number of a doer + table of persons -0.34
number of a doer + type number -0.73
number of a doer + type text 0.99
number of a person + ends in id 0.66
number of a person + ends in other -1.04
number of a person + ends in person 1.09
number of a person + ends in sk -0.13
number of a person + has an address -0.05
number of a person + many personal neighbours -0.19
number of a person + no personal neighbours -0.11
number of a person + of a patient 1.02
number of a person + of somebody -0.15
number of a person + other table -0.13
number of a person + persons by its columns 0.66
number of a person + referred to by persons -0.83
number of a person + small table 0.59
number of a person + some personal neighbours 0.18
number of a person + table called after programs 0.85
number of a person + table called credential -0.27
number of a person + table called free-text 0.38
number of a person + table of health 1.33
number of a person + table of messages 0.28
number of a person + table of persons 0.23
number of a person + table of programs 0.19
number of a person + table of secrets -0.27
number of a person + table of things -0.53
number of a person + type number 0.11
number of a person + type text -0.54
number of a person + type uuid 1.12
number of a person + warehouse -0.77
of a machine -0.1
of a patient -0.06
of a person + ends in about -0.07
of a person + ends in institution 0.27
of a person + ends in other 0.13
of a person + ends in position 0.57
of a person + has an address 1.05
of a person + many personal neighbours -0.18
of a person + no personal neighbours -0.07
of a person + of a patient 0.36
of a person + of somebody 0.31
of a person + other table -0.51
of a person + persons by its columns 0.18
of a person + referred to by persons 0.51
of a person + small table 0.49
of a person + some personal neighbours 0.44
of a person + table called after programs 1.39
of a person + table called free-text -0.77
of a person + table of persons 0.3
of a person + table of things 0.39
of a person + type boolean -0.76
of a person + type number -1.86
of a person + type text 0.4
of a person by name 0.2
of an institution by name -0.43
ofPerson first -0.47
ofPerson inside -0.63
ofPerson last -0.25
ofPerson whole -0.31
online-identifier 0.09
online-identifier: "device id" 0.95
online-identifier: "distinct id" 0.79
online-identifier: "ip" 0.49
online-identifier: "last ip" 0.13
online-identifier: "login ip" 0.29
online-identifier: "tracking id" 0.79
online-identifier: "user agent" 0.39
online-identifier: after form 0.38
online-identifier: after other -0.31
online-identifier: after person 0.29
online-identifier: anywhere first -0.42
online-identifier: anywhere last -0.08
online-identifier: anywhere whole 0.14
online-identifier: atEnd first -0.69
online-identifier: atEnd last 0.14
online-identifier: atEnd whole 0.41
online-identifier: beside many of its kind 0.22
online-identifier: beside none of its kind 0.97
online-identifier: ends in about 0.63
online-identifier: ends in agent -0.23
online-identifier: ends in form -0.5
online-identifier: ends in id -0.15
online-identifier: ends in number -0.13
online-identifier: ends in other 0.18
online-identifier: ends in person 0.38
online-identifier: has an address 0.19
online-identifier: many personal neighbours 0.45
online-identifier: no sign -0.37
online-identifier: of a machine 0.17
online-identifier: of a patient -0.37
online-identifier: of a person by name 0.29
online-identifier: of somebody -0.07
online-identifier: other table 0.1
online-identifier: persons by its columns 0.25
online-identifier: referred to by persons 0.17
online-identifier: row of a person 0.25
online-identifier: row of a program 0.62
online-identifier: several signs 0.11
online-identifier: several words 0.29
online-identifier: sign last words 0.39
online-identifier: sign strict vocabulary 0.11
online-identifier: sign words 0.12
online-identifier: small table 0.24
online-identifier: some personal neighbours 0.08
online-identifier: table called after programs 0.6
online-identifier: table called credential 0.35
online-identifier: table called name 0.31
online-identifier: table called online-identifier 0.22
online-identifier: table of persons 0.08
online-identifier: table of programs 0.62
online-identifier: table of secrets 0.35
online-identifier: table of things 0.57
online-identifier: table of writing 0.25
online-identifier: then form 0.74
online-identifier: type number -1.83
online-identifier: type other 0.47
online-identifier: type text 0.21
online-identifier: warehouse 0.39
own key + ends in id -0.09
own key + ends in number 0.06
own key + ends in other 0.78
own key + ends in person 0.6
own key + ends in sk 0.6
own key + ends in uuid 0.54
own key + has an address 0.38
own key + key to persons 0.5
own key + many personal neighbours -0.16
own key + named as persons 0.84
own key + no personal neighbours -0.46
own key + of a patient 0.45
own key + of somebody -0.19
own key + other table -1.84
own key + persons by its columns 0.08
own key + referred to by persons 0.85
own key + small table -0.23
own key + some personal neighbours 0.41
own key + table called after programs 0.82
own key + table of persons 0.35
own key + table of programs 0.75
own key + type number 0.12
own key + type text 0.18
own key + warehouse -0.09
pair + ends in other 0.18
pair + persons by its columns 0.21
pair + table of persons 0.21
pair + type number 0.18
part of an address + ends in number 0.44
part of an address + has an address 0.11
part of an address + many personal neighbours -0.41
part of an address + of somebody 0.69
part of an address + persons by its columns 0.52
part of an address + some personal neighbours 0.54
part of an address + table called postal-address 0.53
part of an address + table of persons 0.29
part of an address + type number 0.42
person-key 0.13
person-key: beside none of its kind 0.13
person-key: ends in agent 0.72
person-key: ends in fk 0.2
person-key: ends in form -0.08
person-key: ends in id 0.15
person-key: ends in number 0.09
person-key: ends in other 0.36
person-key: ends in person 0.3
person-key: ends in sk 0.27
person-key: ends in uuid 0.25
person-key: has an address -0.08
person-key: key to persons 0.33
person-key: key to things -0.58
person-key: many personal neighbours -0.11
person-key: named as persons 0.14
person-key: no personal neighbours 0.17
person-key: no term 0.13
person-key: of a patient 0.23
person-key: of somebody 0.11
person-key: other table 0.13
person-key: persons by its columns 0.09
person-key: referred to by persons 0.16
person-key: row of a person 0.12
person-key: row of a program -0.07
person-key: row of an institution -0.31
person-key: several signs 0.13
person-key: sign doer 0.35
person-key: sign doer, as text 0.21
person-key: sign key by a noun -0.58
person-key: sign key to persons 0.28
person-key: sign key to persons by name 0.2
person-key: sign number of a doer -0.49
person-key: sign number of a person -0.05
person-key: sign own key 0.13
person-key: sign table of identities 0.34
person-key: sign who -0.61
person-key: sign who, as text -0.06
person-key: small table 0.15
person-key: some personal neighbours 0.18
person-key: table called after programs 0.7
person-key: table called contact -0.5
person-key: table called credential -0.1
person-key: table called demographic 0.14
person-key: table called employment -0.1
person-key: table called family -0.75
person-key: table called free-text -0.06
person-key: table called health 0.4
person-key: table called likeness 0.26
person-key: table called name -0.78
person-key: table called online-identifier 0.45
person-key: table called postal-address 0.14
person-key: table of health 0.37
person-key: table of institutions -0.09
person-key: table of messages -0.16
person-key: table of persons 0.12
person-key: table of programs 0.1
person-key: table of reviews 0.48
person-key: table of things -0.19
person-key: type number 0.18
person-key: type text -0.08
person-key: type uuid 0.1
person-key: warehouse -0.13
persons by its columns 0.08
postal-address -0.05
postal-address: "address 2" 0.11
postal-address: "address city" 0.68
postal-address: "address" -0.35
postal-address: "addresses" -0.69
postal-address: "billing address" 0.06
postal-address: "city name" 0.63
postal-address: "city" 0.11
postal-address: "code postal" 0.22
postal-address: "country" -1.18
postal-address: "county district" 0.24
postal-address: "county" 1.06
postal-address: "direccion" 0.17
postal-address: "house number" 0.36
postal-address: "line 2" -0.36
postal-address: "location" -0.34
postal-address: "ort" -0.72
postal-address: "plz" -0.42
postal-address: "post code" -0.39
postal-address: "postal code" 0.74
postal-address: "province" 1.15
postal-address: "shipping address" -0.53
postal-address: "strasse" -0.57
postal-address: "street name" 0.41
postal-address: "street" -0.12
postal-address: "zip code" -0.21
postal-address: "zip" 0.43
postal-address: after agent 1.86
postal-address: after institution -1.31
postal-address: after number -1.37
postal-address: after other -0.14
postal-address: after person -0.09
postal-address: anywhere first 0.29
postal-address: anywhere last 0.12
postal-address: anywhere whole 0.21
postal-address: atEnd first 0.24
postal-address: atEnd inside -0.14
postal-address: atEnd last -0.39
postal-address: atEnd whole -0.06
postal-address: beside many of its kind 0.42
postal-address: beside none of its kind -0.99
postal-address: beside some of its kind -0.27
postal-address: ends in about -0.2
postal-address: ends in agent 0.33
postal-address: ends in code 0.09
postal-address: ends in form 0.08
postal-address: ends in id -0.45
postal-address: ends in institution 0.24
postal-address: ends in other -0.1
postal-address: in a longer term -0.34
postal-address: key to things -0.51
postal-address: many personal neighbours 0.09
postal-address: named as things -0.33
postal-address: no personal neighbours -0.4
postal-address: no sign -0.15
postal-address: no term -0.6
postal-address: of a machine -0.35
postal-address: of a patient 0.18
postal-address: of a person by name -0.09
postal-address: of an institution by name -1.31
postal-address: ofPerson first -0.4
postal-address: ofPerson whole -0.63
postal-address: other table -0.11
postal-address: persons by its columns 0.13
postal-address: row of a person 0.13
postal-address: row of an institution -0.96
postal-address: several signs 0.22
postal-address: several words 0.16
postal-address: sign beside an address 0.49
postal-address: sign of a person -0.67
postal-address: sign part of an address 0.28
postal-address: sign strict vocabulary 0.06
postal-address: small table -0.2
postal-address: some personal neighbours -0.16
postal-address: table called after programs -0.23
postal-address: table called contact -0.27
postal-address: table called employment -0.75
postal-address: table called family 0.12
postal-address: table called postal-address 0.54
postal-address: table of health 0.07
postal-address: table of institutions -0.93
postal-address: table of messages -0.31
postal-address: table of persons 0.09
postal-address: table of programs -0.42
postal-address: table of secrets -1.5
postal-address: table of things -0.52
postal-address: table of writing -0.44
postal-address: then about -0.27
postal-address: then code 0.52
postal-address: then form 0.52
postal-address: then id -0.37
postal-address: then number -0.27
postal-address: then other 0.46
postal-address: type number -0.73
postal-address: type other -0.33
postal-address: warehouse 0.38
referred to by persons 0.08
row of a person 0.08
row of a program -0.15
row of an institution -0.39
several signs 0.13
several words 0.23
sign beside a position -0.53
sign clinical row -0.05
sign doer 0.35
sign doer, as text 0.21
sign key by a noun -0.58
sign key of a program 0.16
sign key to persons 0.28
sign key to persons by name 0.2
sign last words 0.37
sign measured 0.3
sign name of a container 0.3
sign name of a role 0.05
sign number of a doer -0.49
sign number of a person -0.05
sign of a person 0.18
sign own key 0.13
sign pair 0.18
sign part of an address 0.11
sign strict vocabulary 0.09
sign table of cards 0.35
sign table of contacts 0.32
sign table of health 0.44
sign table of identities 0.34
sign table of messages 0.49
sign table of offences 0.3
sign table of reviews 0.6
sign table of secrets 0.18
sign table of sessions 0.17
sign table of writing 0.24
sign who -0.61
sign who, as text -0.06
sign words 0.21
sign writer 0.47
small table -0.1
some personal neighbours 0.06
strict vocabulary + ends in agent 0.19
strict vocabulary + ends in code 0.45
strict vocabulary + ends in form 0.16
strict vocabulary + ends in institution 0.99
strict vocabulary + ends in key 0.54
strict vocabulary + ends in number 0.06
strict vocabulary + ends in other 0.08
strict vocabulary + ends in person -0.45
strict vocabulary + ends in thing 0.79
strict vocabulary + has an address 0.06
strict vocabulary + key to persons -0.26
strict vocabulary + list -0.41
strict vocabulary + many personal neighbours 0.09
strict vocabulary + named as things 0.85
strict vocabulary + no personal neighbours -0.07
strict vocabulary + of a patient 0.2
strict vocabulary + of somebody 0.06
strict vocabulary + other table 0.08
strict vocabulary + persons by its columns 0.14
strict vocabulary + small table -0.37
strict vocabulary + some personal neighbours 0.15
strict vocabulary + table called after programs 0.37
strict vocabulary + table called contact 0.49
strict vocabulary + table called credential -0.13
strict vocabulary + table called employment -0.98
strict vocabulary + table called family 0.28
strict vocabulary + table called financial 0.93
strict vocabulary + table called free-text 0.8
strict vocabulary + table called health -0.74
strict vocabulary + table called likeness 0.95
strict vocabulary + table called name -0.12
strict vocabulary + table called postal-address -0.06
strict vocabulary + table of institutions -0.39
strict vocabulary + table of messages -0.56
strict vocabulary + table of persons 0.11
strict vocabulary + table of programs -0.15
strict vocabulary + table of secrets -0.15
strict vocabulary + table of things 0.24
strict vocabulary + table of writing 0.14
strict vocabulary + type number -0.23
strict vocabulary + type other -0.14
strict vocabulary + type text 0.13
strict vocabulary + type time 0.13
strict vocabulary + type tiny -0.26
strict vocabulary + warehouse -0.17
system-credential -0.08
system-credential: "access token" -0.52
system-credential: "api key" 0.2
system-credential: "client secret" 1.36
system-credential: "password salt" -1.52
system-credential: "password" -0.83
system-credential: "private key" 1.13
system-credential: "refresh token" -1.31
system-credential: "salt" -0.59
system-credential: "secret" 1.56
system-credential: "session id" -0.77
system-credential: "signing secret" 1.17
system-credential: "token" -1.47
system-credential: after other 0.3
system-credential: anywhere first -0.68
system-credential: anywhere last 0.63
system-credential: anywhere whole -0.26
system-credential: atEnd last -0.69
system-credential: atEnd whole -0.3
system-credential: beside none of its kind -0.08
system-credential: ends in about -0.4
system-credential: ends in form 1.04
system-credential: ends in id -0.84
system-credential: ends in number -0.41
system-credential: ends in other -0.1
system-credential: many personal neighbours -0.08
system-credential: no sign -0.4
system-credential: no term 0.29
system-credential: of a machine 1.54
system-credential: of somebody -0.36
system-credential: ofPerson last 0.2
system-credential: other table 0.13
system-credential: persons by its columns -0.74
system-credential: referred to by persons -1.18
system-credential: row of a person -0.81
system-credential: several words -0.07
system-credential: sign key of a program 0.16
system-credential: sign strict vocabulary 0.28
system-credential: sign table of secrets -1.25
system-credential: sign words -0.29
system-credential: small table -0.56
system-credential: some personal neighbours -0.31
system-credential: table called after programs 0.46
system-credential: table called credential -0.4
system-credential: table called free-text 0.8
system-credential: table of institutions 0.64
system-credential: table of messages -0.76
system-credential: table of persons -1.35
system-credential: table of programs 0.11
system-credential: table of secrets -0.7
system-credential: table of things 1.17
system-credential: then about -0.4
system-credential: type number -0.38
system-credential: type other 0.37
system-credential: type text -0.09
table called credential 0.1
table called demographic -0.3
table called family -0.14
table called government-id 0.38
table called health -0.17
table called likeness 0.74
table called name -0.14
table called online-identifier 0.24
table of cards -0.12
table of cards + ends in other 0.15
table of cards + no personal neighbours 0.35
table of cards + of somebody 0.07
table of cards + other table 0.35
table of cards + table of cards 0.35
table of cards + table of reviews 0.07
table of cards + type text 0.35
table of contacts + ends in form -0.34
table of contacts + ends in other 0.69
table of contacts + has an address 0.77
table of contacts + no personal neighbours 1.09
table of contacts + of a machine 0.3
table of contacts + of somebody 0.44
table of contacts + other table 0.32
table of contacts + small table 0.56
table of contacts + some personal neighbours -0.25
table of contacts + table called contact -0.64
table of contacts + table of messages -0.72
table of contacts + table of writing -0.72
table of contacts + type text 0.32
table of health 0.1
table of health + ends in about 0.74
table of health + ends in code 0.51
table of health + ends in form 0.39
table of health + ends in number 0.51
table of health + ends in other 0.3
table of health + no personal neighbours 0.44
table of health + of a patient 0.37
table of health + of somebody 0.17
table of health + other table 0.43
table of health + some personal neighbours 0.24
table of health + table called health 0.09
table of health + table of health 0.44
table of health + type number 0.41
table of health + type text 0.45
table of identities + ends in id 0.15
table of identities + ends in number 0.15
table of identities + no personal neighbours 0.4
table of identities + of somebody 0.28
table of identities + persons by its columns 0.15
table of identities + small table 0.29
table of identities + some personal neighbours 0.12
table of identities + table of persons 0.15
table of identities + type text 0.36
table of institutions -0.33
table of messages -0.09
table of messages + ends in other 0.39
table of messages + no personal neighbours 0.53
table of messages + of somebody 0.25
table of messages + other table 0.49
table of messages + some personal neighbours 0.23
table of messages + table of messages 0.49
table of messages + table of writing 0.48
table of messages + type text 0.49
table of offences + ends in other 0.3
table of offences + no personal neighbours 0.26
table of offences + other table 0.3
table of offences + small table 0.29
table of offences + type text 0.3
table of persons 0.11
table of programs -0.14
table of reviews 0.4
table of reviews + ends in other 0.6
table of reviews + other table 0.6
table of reviews + table of reviews 0.6
table of reviews + type text 0.6
table of secrets 0.06
table of secrets + ends in code 0.56
table of secrets + ends in form 0.86
table of secrets + ends in key -0.13
table of secrets + ends in number 0.15
table of secrets + ends in other -0.18
table of secrets + no personal neighbours 0.21
table of secrets + of somebody 0.07
table of secrets + other table 0.18
table of secrets + small table 0.77
table of secrets + table called credential 0.4
table of secrets + table of programs -0.24
table of secrets + table of secrets 0.18
table of secrets + type other 0.29
table of secrets + type text 0.13
table of sessions + ends in id 0.17
table of sessions + ends in number 0.17
table of sessions + no personal neighbours 0.15
table of sessions + of somebody 0.5
table of sessions + other table 0.17
table of sessions + small table -0.06
table of sessions + some personal neighbours 0.14
table of sessions + table of secrets 0.17
table of sessions + type text 0.08
table of things -0.38
table of writing 0.05
table of writing + ends in form 0.81
table of writing + ends in other 0.29
table of writing + no personal neighbours 0.2
table of writing + of somebody 0.52
table of writing + other table 0.24
table of writing + small table -0.11
table of writing + some personal neighbours 0.37
table of writing + table called free-text 0.33
table of writing + table of messages -0.12
table of writing + table of reviews 0.21
table of writing + table of writing 0.24
table of writing + type text 0.24
then 1 -0.3
then 4 -0.56
then a 0.62
then about -0.5
then agent 0.49
then at -0.33
then canonical 0.5
then code -0.38
then count 0.66
then form 0.07
then format -0.42
then id -0.07
then institution -0.05
then key 0.15
then level -0.08
then lifespan -0.14
then number -0.15
then other -0.26
then person -0.57
then source -0.15
then thing -1.54
then type -0.43
then value -0.17
then version 0.52
type boolean -0.23
type number -0.07
type other -0.32
type text 0.05
type time 0.3
type tiny -1.35
vehicle 0.32
vehicle: "license plate" 0.14
vehicle: anywhere whole 0.31
vehicle: beside some of its kind 0.31
vehicle: ends in number 0.41
vehicle: ends in other 0.2
vehicle: no personal neighbours 0.33
vehicle: of somebody 0.29
vehicle: other table 0.32
vehicle: several signs 0.14
vehicle: several words 0.3
vehicle: sign strict vocabulary 0.14
vehicle: sign words 0.23
vehicle: some personal neighbours 0.34
vehicle: type text 0.32
who + ends in person 0.29
who + no personal neighbours -0.95
who + of a patient -0.93
who + of somebody 0.59
who + persons by its columns -0.4
who + some personal neighbours 0.53
who + table of persons -1.13
who + type number 0.29
who, as text + ends in person -0.51
who, as text + many personal neighbours -0.71
who, as text + no personal neighbours 0.96
who, as text + of somebody -0.62
who, as text + other table 0.18
who, as text + small table 0.17
who, as text + some personal neighbours -0.87
who, as text + table called free-text -0.7
who, as text + table of messages -0.33
who, as text + table of writing -0.33
who, as text + type text -0.06
words + ends in agent 0.3
words + ends in form 0.14
words + ends in key 0.34
words + ends in other 0.25
words + ends in person 0.34
words + has an address 0.06
words + key to persons -1.32
words + key to things 1.23
words + list 0.51
words + many personal neighbours 0.22
words + named as persons -0.99
words + named as things 0.8
words + no personal neighbours 0.12
words + of a machine 0.46
words + of a patient 0.12
words + of somebody 0.19
words + other table 0.19
words + persons by its columns 0.22
words + referred to by persons 0.21
words + small table 0.06
words + some personal neighbours 0.21
words + table called after programs 0.07
words + table called contact 1.04
words + table called credential -0.21
words + table called demographic -0.39
words + table called employment -0.07
words + table called family 0.32
words + table called financial 0.43
words + table called free-text 0.26
words + table called government-id 0.19
words + table called health 0.12
words + table called likeness -0.14
words + table called online-identifier 0.25
words + table called postal-address 0.22
words + table of health 0.38
words + table of institutions -0.32
words + table of messages 0.34
words + table of persons 0.22
words + table of programs -0.16
words + table of reviews 0.27
words + table of secrets 0.16
words + table of things -0.32
words + table of writing 0.5
words + type boolean 0.23
words + type number -0.22
words + type other 0.16
words + type text 0.25
words + type time 0.26
words + type tiny -1.92
words + warehouse 0.45
writer + ends in other 0.15
writer + ends in person 0.35
writer + no personal neighbours 0.76
writer + of somebody 0.36
writer + other table 0.47
writer + some personal neighbours 0.14
writer + table called free-text 0.18
writer + table of reviews 0.06
writer + table of writing 0.27
writer + type text 0.47`;
