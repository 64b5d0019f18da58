/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.52
after agent 0.09
after flag -0.78
after form -0.14
after institution -0.35
after number -0.66
after other -0.15
after person 0.19
after thing -0.22
anywhere first -0.05
anywhere inside 0.21
anywhere last 0.1
anywhere whole 0.22
atEnd first -0.22
atEnd last -0.13
atEnd whole 0.12
beside a position + ends in other -0.52
beside a position + many personal neighbours -0.26
beside a position + of somebody -0.5
beside a position + other table -0.4
beside a position + some personal neighbours -0.36
beside a position + type text -0.47
beside an address + ends in agent 0.17
beside an address + ends in id -0.49
beside an address + ends in institution -0.38
beside an address + ends in number -0.29
beside an address + ends in other 0.21
beside an address + many personal neighbours -0.12
beside an address + of a patient 0.12
beside an address + of somebody 0.18
beside an address + other table -0.08
beside an address + persons by its columns 0.48
beside an address + referred to by persons 0.09
beside an address + some personal neighbours 0.06
beside an address + table of institutions -0.19
beside an address + table of persons 0.2
beside an address + type number 0.11
beside an address + type text -0.05
beside many of its kind 0.22
beside none of its kind -0.06
clinical row + ends in agent -0.38
clinical row + ends in form 0.21
clinical row + ends in person -0.8
clinical row + has an address -0.58
clinical row + key to persons -0.58
clinical row + many personal neighbours -0.49
clinical row + no personal neighbours 0.45
clinical row + of a machine -0.28
clinical row + of a patient -0.21
clinical row + of somebody -0.36
clinical row + other table 0.18
clinical row + persons by its columns -0.27
clinical row + referred to by persons -0.69
clinical row + table called employment -0.18
clinical row + table called health 0.3
clinical row + table of health -0.06
clinical row + table of persons -0.27
clinical row + type boolean 0.44
clinical row + type number -0.14
clinical row + type text -0.06
clinical row + type tiny -0.08
contact: "cc" -0.29
contact: "cell" 0.27
contact: "contact phone" 0.19
contact: "courriel" 0.07
contact: "email address" 0.29
contact: "email id" 0.67
contact: "email" 0.21
contact: "from address" -0.57
contact: "home phone" 0.07
contact: "homepage" -0.7
contact: "mail" -0.31
contact: "mobile number" 0.19
contact: "mobile phone" 0.15
contact: "mobile" 0.24
contact: "phone extension" 0.09
contact: "phone mobile" 0.16
contact: "phone number" -0.2
contact: "recipients" 0.53
contact: "reply to" -0.09
contact: "site" -0.28
contact: "social" -0.58
contact: "telefon privat" 0.17
contact: "telefon" -0.35
contact: "telefono 1" 0.08
contact: "telefono" -0.3
contact: "to address" -0.34
contact: "url" -0.46
contact: "website" -0.43
contact: "work email" 0.09
contact: after agent 0.19
contact: after form 0.19
contact: after institution -1.04
contact: after other -0.16
contact: after person 0.25
contact: anywhere first -0.23
contact: anywhere inside -0.33
contact: anywhere last 0.28
contact: anywhere whole 0.21
contact: atEnd first -0.24
contact: atEnd whole -0.05
contact: begins with "address" 0.43
contact: begins with "avatar" -0.6
contact: begins with "billing" 0.38
contact: begins with "branch" -0.75
contact: begins with "c" 0.49
contact: begins with "cell" 0.11
contact: begins with "company" -0.31
contact: begins with "correo" -0.14
contact: begins with "courriel" 0.07
contact: begins with "customer" 0.14
contact: begins with "email" 0.24
contact: begins with "employee" 0.07
contact: begins with "external" -0.18
contact: begins with "fax" 0.09
contact: begins with "from" -0.17
contact: begins with "home" 0.06
contact: begins with "homepage" -0.7
contact: begins with "mail" -0.42
contact: begins with "mobile" 0.22
contact: begins with "personal" 0.09
contact: begins with "phone" 0.1
contact: begins with "poc" 0.41
contact: begins with "property" -0.23
contact: begins with "recipient" 0.16
contact: begins with "reply" -0.15
contact: begins with "sender" -0.52
contact: begins with "site" -0.28
contact: begins with "social" -0.46
contact: begins with "support" -0.66
contact: begins with "surveyls" -0.39
contact: begins with "target" 0.15
contact: begins with "telefon" -0.15
contact: begins with "telefono" -0.14
contact: begins with "to" 0.1
contact: begins with "unconfirmed" 0.13
contact: begins with "url" -0.26
contact: begins with "user" 0.34
contact: begins with "value" 0.6
contact: begins with "website" -0.05
contact: begins with "work" 0.11
contact: beside many of its kind 0.25
contact: beside none of its kind -0.21
contact: ends in about -0.39
contact: ends in agent 0.35
contact: ends in form 0.05
contact: ends in id 0.76
contact: ends in number 0.14
contact: ends in type -0.11
contact: has an address -0.11
contact: in a longer term -0.57
contact: many personal neighbours 0.1
contact: no personal neighbours -0.09
contact: no sign -0.63
contact: no term 0.55
contact: of a person by name 0.25
contact: of an institution by name -1.04
contact: of somebody 0.16
contact: ofPerson first -0.63
contact: ofPerson last -0.58
contact: ofPerson whole -0.41
contact: other table -0.08
contact: persons by its columns 0.11
contact: row of a person 0.11
contact: row of a program -0.82
contact: row of an institution -1.46
contact: several words 0.2
contact: sign sender and recipient -0.05
contact: sign table of contacts 0.15
contact: sign table of messages 0.4
contact: sign words 0.18
contact: small table -0.12
contact: table called after programs -0.47
contact: table called credential -0.08
contact: table called employment -0.69
contact: table called family 0.07
contact: table called free-text 0.26
contact: table called name 0.06
contact: table called postal-address -0.15
contact: table of health -0.22
contact: table of institutions -1.33
contact: table of messages 0.06
contact: table of persons 0.13
contact: table of programs -0.74
contact: table of reviews 0.23
contact: table of secrets 0.37
contact: table of things 0.14
contact: then about -0.62
contact: then number -0.49
contact: then other -0.51
contact: then type -0.11
contact: type tiny -0.99
contact: warehouse -0.36
container 0.28
container: begins with "data" 0.17
container: begins with "extra" 0.17
container: begins with "json" 0.13
container: begins with "preferences" 0.09
container: beside none of its kind 0.28
container: ends in about 0.19
container: ends in attributes 0.12
container: ends in form 0.17
container: ends in other 0.26
container: many personal neighbours 0.09
container: no personal neighbours 0.27
container: no term 0.28
container: of somebody 0.21
container: other table 0.29
container: persons by its columns 0.17
container: row of a person 0.17
container: row of a program 0.2
container: sign name of a container 0.28
container: small table 0.19
container: some personal neighbours 0.24
container: table called name 0.12
container: table of persons 0.17
container: table of programs 0.2
container: table of secrets 0.09
container: table of things 0.18
container: type text 0.28
credential 0.07
credential: "access token" -0.11
credential: "activation key" 0.05
credential: "api key" 0.06
credential: "backup codes" 0.16
credential: "confirmation token" 0.05
credential: "csrf token" 0.18
credential: "hash" -0.26
credential: "password" -0.06
credential: "refresh token" 0.27
credential: "salt" -0.18
credential: "secret" -0.27
credential: "session id" 0.29
credential: "session token" 0.11
credential: "token id" -0.94
credential: "token" 0.37
credential: "unlock token" 0.07
credential: after form 0.24
credential: after other -0.14
credential: after person 0.18
credential: anywhere first 0.15
credential: anywhere inside -0.55
credential: anywhere last -0.06
credential: anywhere whole 0.28
credential: atEnd first -0.13
credential: atEnd last 0.08
credential: begins with "access" 0.21
credential: begins with "api" -0.31
credential: begins with "auth" 0.15
credential: begins with "backup" 0.16
credential: begins with "c" 0.55
credential: begins with "code" 0.36
credential: begins with "confirmation" 0.24
credential: begins with "crypted" 0.17
credential: begins with "email" 0.12
credential: begins with "encrypted" 0.08
credential: begins with "hash" -0.3
credential: begins with "id" 0.39
credential: begins with "key" 0.71
credential: begins with "login" 0.47
credential: begins with "mfa" 0.05
credential: begins with "o" 0.2
credential: begins with "pass" 0.18
credential: begins with "password" 0.3
credential: begins with "pin" -0.13
credential: begins with "refresh" 0.22
credential: begins with "reset" 0.15
credential: begins with "salt" -0.24
credential: begins with "secret" -0.42
credential: begins with "session" -0.13
credential: begins with "token" 0.08
credential: begins with "totp" 0.27
credential: begins with "unlock" 0.07
credential: begins with "user" 0.23
credential: begins with "validation" 0.13
credential: beside many of its kind 0.31
credential: beside none of its kind -0.26
credential: beside some of its kind 0.06
credential: ends in about -0.14
credential: ends in code 0.6
credential: ends in form -0.05
credential: ends in key 0.24
credential: ends in lifespan -0.13
credential: ends in number 0.24
credential: ends in other 0.05
credential: has an address 0.24
credential: in a longer term -0.34
credential: list 0.11
credential: many personal neighbours -0.3
credential: named as things -0.3
credential: no sign -0.87
credential: no term -0.09
credential: of a machine -0.1
credential: of a patient 0.17
credential: of a person by name 0.18
credential: of somebody 0.11
credential: ofPerson whole -0.35
credential: other table 0.07
credential: persons by its columns 0.08
credential: referred to by persons 0.21
credential: row of a person 0.07
credential: row of a program -0.11
credential: several signs 0.17
credential: several words 0.24
credential: sign table of secrets 0.65
credential: sign table of sessions 0.39
credential: sign words 0.17
credential: small table 0.06
credential: some personal neighbours 0.17
credential: table called after programs -0.41
credential: table called credential 0.23
credential: table called family 0.29
credential: table called name 0.07
credential: table of institutions 0.3
credential: table of messages -0.4
credential: table of persons 0.06
credential: table of programs -0.1
credential: table of secrets 0.35
credential: table of things -0.16
credential: table of writing -0.31
credential: then about -0.28
credential: then enc 0.21
credential: then form 0.09
credential: then lifespan -0.13
credential: then other -0.44
credential: type number -1.58
credential: type other -0.11
credential: type text 0.22
credential: warehouse -0.38
criminal: "offence" -0.39
criminal: after other 0.37
criminal: anywhere whole 0.47
criminal: begins with "charge" 0.21
criminal: begins with "disposition" 0.21
criminal: beside many of its kind 0.35
criminal: beside none of its kind 0.37
criminal: beside some of its kind -0.28
criminal: ends in other 0.1
criminal: many personal neighbours -0.36
criminal: no personal neighbours 0.39
criminal: no term 0.31
criminal: of somebody 0.14
criminal: other table 0.19
criminal: persons by its columns -0.4
criminal: row of a person -0.4
criminal: row of an institution 0.35
criminal: several signs 0.44
criminal: several words 0.49
criminal: sign strict vocabulary 0.06
criminal: sign table of offences 0.3
criminal: sign words 0.25
criminal: small table 0.42
criminal: table called criminal -0.22
criminal: table of institutions 0.35
criminal: table of persons -0.4
criminal: then other -0.23
criminal: type number -0.1
criminal: type text 0.28
demographic: "age" 0.27
demographic: "birth country" 0.11
demographic: "birth date" -0.08
demographic: "birth" -0.24
demographic: "date of birth" 0.16
demographic: "death date" 0.23
demographic: "estado civil" 0.16
demographic: "ethnicity" 0.18
demographic: "familienstand" 0.14
demographic: "geburtsort" 0.13
demographic: "gender" 0.23
demographic: "geschlecht" 0.09
demographic: "konfession" 0.11
demographic: "lang" -0.49
demographic: "language" -0.05
demographic: "locale" -0.47
demographic: "marital status" 0.16
demographic: "nationality" 0.08
demographic: "place of birth" 0.07
demographic: "pronouns" 0.08
demographic: "race" -0.23
demographic: "religion" 0.06
demographic: "sex" 0.24
demographic: "sexo" 0.27
demographic: "time zone" -0.22
demographic: "timezone" -0.6
demographic: after agent 0.53
demographic: after form -0.18
demographic: after number -0.25
demographic: after other -0.57
demographic: after person 0.27
demographic: anywhere first -0.05
demographic: anywhere inside 0.24
demographic: anywhere last -0.19
demographic: anywhere whole 0.2
demographic: atEnd last 0.51
demographic: begins with "age" 0.08
demographic: begins with "birth" 0.11
demographic: begins with "citizenship" 0.12
demographic: begins with "country" -0.59
demographic: begins with "customer" 0.06
demographic: begins with "date" -0.35
demographic: begins with "death" 0.36
demographic: begins with "deceased" 0.05
demographic: begins with "default" -0.1
demographic: begins with "ethnic" 0.07
demographic: begins with "ethnicity" 0.19
demographic: begins with "familienstand" 0.14
demographic: begins with "fecha" 0.06
demographic: begins with "geburtsort" 0.13
demographic: begins with "gender" 0.2
demographic: begins with "geschlecht" 0.09
demographic: begins with "id" -0.25
demographic: begins with "individual" 0.19
demographic: begins with "konfession" 0.11
demographic: begins with "lang" -0.25
demographic: begins with "locale" -0.44
demographic: begins with "marital" 0.22
demographic: begins with "nationality" 0.1
demographic: begins with "place" 0.07
demographic: begins with "pronouns" 0.08
demographic: begins with "race" 0.09
demographic: begins with "religion" 0.09
demographic: begins with "sex" 0.23
demographic: begins with "sexo" 0.27
demographic: begins with "sexual" 0.41
demographic: begins with "time" -0.22
demographic: begins with "timezone" -0.6
demographic: begins with "violator" 0.5
demographic: beside many of its kind 0.13
demographic: beside none of its kind -0.51
demographic: beside some of its kind 0.2
demographic: ends in agent 0.22
demographic: ends in code -0.21
demographic: ends in form 0.11
demographic: ends in id 0.51
demographic: ends in number 0.34
demographic: ends in thing -0.06
demographic: has an address 0.09
demographic: in a longer term -1.01
demographic: key to things 0.08
demographic: list 0.3
demographic: many personal neighbours 0.16
demographic: no personal neighbours -0.42
demographic: no sign -0.46
demographic: of a patient 0.34
demographic: of a person by name 0.27
demographic: of somebody 0.13
demographic: ofPerson first -0.44
demographic: ofPerson last -0.49
demographic: ofPerson whole -0.37
demographic: other table -0.12
demographic: persons by its columns 0.15
demographic: referred to by persons 0.09
demographic: row of a person 0.13
demographic: several signs 0.09
demographic: several words 0.12
demographic: sign last words 0.19
demographic: sign words 0.19
demographic: some personal neighbours -0.05
demographic: table called after programs 0.19
demographic: table called demographic -0.14
demographic: table called employment -0.18
demographic: table called free-text -0.22
demographic: table called name -0.2
demographic: table of health -0.32
demographic: table of institutions -0.14
demographic: table of persons 0.12
demographic: table of programs 0.19
demographic: table of things -0.69
demographic: table of writing -0.41
demographic: then code -0.32
demographic: then id 0.28
demographic: then number 0.07
demographic: then other -0.2
demographic: type number 0.28
demographic: type other -0.11
demographic: type text -0.14
demographic: type time 0.26
demographic: type tiny 0.53
demographic: warehouse 0.06
doer + ends in fk 0.15
doer + ends in id 0.23
doer + ends in number 0.27
doer + ends in other 0.32
doer + has an address 0.12
doer + many personal neighbours 0.15
doer + no personal neighbours 0.34
doer + of somebody 0.33
doer + other table 0.36
doer + persons by its columns 0.18
doer + referred to by persons 0.12
doer + some personal neighbours 0.23
doer + table called name 0.13
doer + table of persons 0.17
doer + table of programs 0.26
doer + table of things 0.25
doer + table of writing 0.13
doer + type number 0.3
doer + type uuid 0.27
doer, as text + ends in other 0.21
doer, as text + many personal neighbours 0.38
doer, as text + no personal neighbours -0.12
doer, as text + of somebody 0.16
doer, as text + other table 0.14
doer, as text + persons by its columns 0.32
doer, as text + some personal neighbours 0.37
doer, as text + table of persons 0.23
doer, as text + table of programs 0.5
doer, as text + type text 0.21
employment -0.07
employment: "affiliation" -0.58
employment: "badge number" -0.13
employment: "branch" -0.38
employment: "company" -0.12
employment: "department" 0.51
employment: "desk" -0.24
employment: "employee number" -0.75
employment: "employer name" 0.28
employment: "employer" 0.36
employment: "grade" 0.56
employment: "hire date" -0.09
employment: "job title" -0.07
employment: "job" 0.06
employment: "joined" -0.8
employment: "manager name" -0.45
employment: "occupation" 0.25
employment: "organization" -0.3
employment: "position" -0.21
employment: "qualification" -0.17
employment: "rank" -0.16
employment: "school name" -0.47
employment: "school" 0.29
employment: "score" 0.24
employment: "service" -0.44
employment: "specialty" 0.27
employment: "staff id" -1.06
employment: "subject" -0.39
employment: "team" -0.42
employment: "termination date" 0.21
employment: "title" -0.65
employment: "work" -0.27
employment: after about -0.16
employment: after form -0.45
employment: after institution -0.13
employment: after number 0.25
employment: after other -0.46
employment: after person 0.15
employment: after thing -0.24
employment: anywhere first 0.38
employment: anywhere inside 1.05
employment: atEnd first 0.54
employment: atEnd last -1.06
employment: atEnd whole 0.65
employment: begins with "branch" -0.3
employment: begins with "company" -0.05
employment: begins with "date" -0.68
employment: begins with "degree" 0.62
employment: begins with "department" 0.51
employment: begins with "desk" -0.22
employment: begins with "education" 0.22
employment: begins with "employee" -1.13
employment: begins with "employer" 0.46
employment: begins with "grade" 0.25
employment: begins with "hire" -0.09
employment: begins with "id" -0.46
employment: begins with "institution" 0.06
employment: begins with "job" 0.07
employment: begins with "occupation" 0.52
employment: begins with "organization" -0.15
employment: begins with "position" -0.15
employment: begins with "qualification" -0.17
employment: begins with "result" 0.12
employment: begins with "school" 0.2
employment: begins with "score" 0.33
employment: begins with "service" -0.51
employment: begins with "specialty" 0.27
employment: begins with "staff" -0.89
employment: begins with "student" -0.41
employment: begins with "subject" -0.43
employment: begins with "team" -0.21
employment: begins with "termination" 0.21
employment: begins with "title" -0.69
employment: begins with "work" -0.25
employment: beside many of its kind -0.21
employment: beside none of its kind -0.25
employment: beside some of its kind 0.21
employment: ends in about -0.15
employment: ends in code -0.12
employment: ends in form -0.18
employment: ends in id -0.05
employment: ends in institution 0.59
employment: ends in level -0.24
employment: ends in number -0.28
employment: ends in person -0.47
employment: ends in position -0.15
employment: ends in rank -0.16
employment: ends in result 0.13
employment: ends in subject -0.52
employment: ends in type -0.17
employment: has an address 0.27
employment: in a longer term -0.57
employment: key to persons -0.58
employment: key to things 0.47
employment: many personal neighbours -0.15
employment: named as persons -0.9
employment: named as things -0.34
employment: no personal neighbours 0.06
employment: no sign -0.21
employment: no term -0.86
employment: of a machine -0.22
employment: of a patient -0.71
employment: of a person by name 0.15
employment: of an institution by name -0.13
employment: ofPerson first -0.4
employment: ofPerson inside -0.48
employment: ofPerson last -0.49
employment: ofPerson whole 0.35
employment: other table -0.13
employment: referred to by persons -0.15
employment: row of a program -0.35
employment: row of an institution -0.46
employment: several signs 0.05
employment: several words 0.33
employment: sign last words 0.56
employment: sign of a person 0.2
employment: sign strict vocabulary -0.35
employment: sign words 0.2
employment: small table -0.08
employment: some personal neighbours -0.14
employment: table called after programs -0.12
employment: table called contact -0.11
employment: table called employment 0.39
employment: table called free-text -0.57
employment: table called health -0.09
employment: table called name 0.26
employment: table called postal-address -0.25
employment: table of health -0.4
employment: table of institutions -0.48
employment: table of messages -0.15
employment: table of persons 0.05
employment: table of programs -0.33
employment: table of secrets 0.34
employment: table of things -0.63
employment: table of writing -0.43
employment: then code -0.12
employment: then form -0.17
employment: then id 0.2
employment: then other -0.45
employment: then type -0.17
employment: type number -0.26
employment: type other -0.29
employment: type text 0.08
employment: type time -0.14
employment: warehouse -0.13
ends in about -0.25
ends in agent 0.22
ends in at -0.21
ends in attributes -0.16
ends in code -0.14
ends in digits -0.22
ends in disabled -0.54
ends in fk 0.15
ends in flag 0.26
ends in form 0.11
ends in format -0.37
ends in group 0.16
ends in history 0.15
ends in id 0.07
ends in institution 0.06
ends in key 0.27
ends in level -0.16
ends in lifespan -0.17
ends in path 0.31
ends in person 0.21
ends in position -0.16
ends in prefix 0.06
ends in rank -0.16
ends in rate 0.17
ends in reason -0.42
ends in result 0.12
ends in sk 0.18
ends in source -0.15
ends in subject -0.73
ends in theme -0.23
ends in thing -0.13
ends in type -0.46
ends in usage 0.21
ends in uuid 0.12
ends in version 0.41
ends in weight 0.25
family: "link" -0.85
family: "relationship" 0.81
family: "spouse" -0.53
family: after other -0.35
family: anywhere first 0.14
family: anywhere whole 0.44
family: begins with "father" 0.1
family: begins with "link" -0.3
family: begins with "mother" 0.1
family: begins with "next" 0.07
family: begins with "nome" 0.06
family: begins with "relationship" 0.38
family: begins with "spouse" -0.17
family: beside many of its kind 0.21
family: beside none of its kind -0.4
family: beside some of its kind 0.43
family: ends in agent 0.11
family: ends in id 0.33
family: ends in number -0.1
family: ends in other 0.24
family: has an address 0.38
family: many personal neighbours 0.14
family: no sign 0.18
family: of a patient 0.52
family: of somebody 0.08
family: ofPerson first -0.25
family: ofPerson inside -0.37
family: ofPerson last -0.18
family: ofPerson whole 0.1
family: other table -0.15
family: persons by its columns 0.17
family: referred to by persons -0.29
family: row of a person 0.25
family: several signs -0.39
family: several words 0.65
family: sign of a person 0.38
family: sign strict vocabulary -0.25
family: sign words -0.36
family: some personal neighbours -0.24
family: table of health 0.15
family: table of persons 0.13
family: then number -0.17
family: then other 0.2
family: type number -0.53
family: type text 0.26
financial 0.11
financial: "account number" 0.38
financial: "bank name" 0.1
financial: "bic" 0.17
financial: "card last 4" 0.17
financial: "card number" -1.12
financial: "credit" -0.57
financial: "exp month" 0.24
financial: "iban" 0.34
financial: "income" -0.42
financial: "last 4" -0.36
financial: "policy number" 0.5
financial: "routing number" 0.22
financial: after form -0.99
financial: after person -0.1
financial: anywhere first 0.06
financial: anywhere last -0.14
financial: anywhere whole 0.29
financial: begins with "account" 0.26
financial: begins with "bank" -0.23
financial: begins with "bic" 0.06
financial: begins with "c" 0.4
financial: begins with "card" -0.1
financial: begins with "cc" 0.41
financial: begins with "credit" -0.21
financial: begins with "debtor" 0.11
financial: begins with "echeck" -0.1
financial: begins with "hourly" 0.25
financial: begins with "iban" 0.32
financial: begins with "income" -0.53
financial: begins with "last" 0.16
financial: begins with "mandate" 0.47
financial: begins with "pan" 0.15
financial: begins with "routing" 0.18
financial: begins with "tax" -0.87
financial: beside many of its kind 0.27
financial: beside none of its kind -0.41
financial: beside some of its kind 0.08
financial: ends in about -0.52
financial: ends in code 0.17
financial: ends in form 0.19
financial: ends in id -0.05
financial: ends in number -0.08
financial: ends in other 0.34
financial: has an address -0.37
financial: in a longer term -0.96
financial: named as things 0.11
financial: no personal neighbours 0.2
financial: no sign -0.39
financial: no term 0.29
financial: of a patient -0.06
financial: of a person by name -0.1
financial: of somebody -0.16
financial: ofPerson first -0.57
financial: ofPerson last -0.46
financial: other table 0.15
financial: persons by its columns -0.05
financial: referred to by persons 0.07
financial: several signs 0.14
financial: several words 0.21
financial: sign last words -0.35
financial: sign table of cards 0.27
financial: sign words 0.3
financial: some personal neighbours 0.11
financial: table called family 0.15
financial: table called financial -0.22
financial: table called free-text 0.28
financial: table called name -0.45
financial: table of cards 0.49
financial: table of persons -0.05
financial: table of programs -0.34
financial: table of reviews 0.37
financial: table of things -0.61
financial: then about -0.44
financial: then number -0.48
financial: type number 0.07
financial: type text 0.13
financial: warehouse 0.34
free-text: "background" -0.31
free-text: "bemerkung" 0.26
free-text: "bio" 0.15
free-text: "comment" 0.09
free-text: "comments" 0.53
free-text: "customer note" 0.19
free-text: "description" -0.65
free-text: "detail" -0.11
free-text: "details" -0.23
free-text: "info" 0.4
free-text: "message" 0.08
free-text: "note" 0.15
free-text: "notes" 0.52
free-text: "observaciones" 0.32
free-text: "summary" -0.36
free-text: "text" 0.32
free-text: "value text" -0.95
free-text: after about -0.38
free-text: after agent -0.37
free-text: after other -0.33
free-text: after person 0.13
free-text: after thing -0.18
free-text: anywhere whole 0.45
free-text: atEnd first -0.28
free-text: atEnd whole 0.32
free-text: begins with "bemerkung" 0.26
free-text: begins with "billing" -0.34
free-text: begins with "bio" 0.16
free-text: begins with "c" 0.62
free-text: begins with "comment" 0.38
free-text: begins with "comments" 0.53
free-text: begins with "content" 0.63
free-text: begins with "customer" 0.36
free-text: begins with "description" -0.62
free-text: begins with "details" 0.26
free-text: begins with "info" 0.85
free-text: begins with "meta" -0.35
free-text: begins with "notes" 0.34
free-text: begins with "observaciones" 0.32
free-text: begins with "status" 0.05
free-text: begins with "summary" -0.36
free-text: begins with "text" 0.24
free-text: begins with "value" -0.95
free-text: beside none of its kind -0.19
free-text: beside some of its kind 0.14
free-text: ends in about -0.88
free-text: ends in form 0.16
free-text: ends in institution 0.13
free-text: ends in person -0.56
free-text: ends in reason -0.54
free-text: has an address 0.23
free-text: in a longer term -0.95
free-text: many personal neighbours 0.07
free-text: no personal neighbours -0.1
free-text: no sign -0.48
free-text: no term 0.27
free-text: of a machine -0.81
free-text: of a patient -0.3
free-text: of a person by name 0.13
free-text: of somebody 0.12
free-text: ofPerson first 0.16
free-text: ofPerson inside -0.6
free-text: ofPerson last -0.38
free-text: ofPerson whole -0.3
free-text: other table -0.1
free-text: persons by its columns 0.17
free-text: referred to by persons 0.15
free-text: row of a person 0.11
free-text: row of a program -0.15
free-text: row of an institution -0.1
free-text: several signs 0.09
free-text: sign last words -0.54
free-text: sign of a person 0.27
free-text: sign table of writing 0.25
free-text: sign words 0.41
free-text: small table -0.27
free-text: some personal neighbours 0.11
free-text: table called after programs -0.18
free-text: table called employment -0.49
free-text: table called free-text 0.12
free-text: table called health 0.33
free-text: table called likeness 0.13
free-text: table called name 0.32
free-text: table of institutions -0.12
free-text: table of messages -0.22
free-text: table of persons 0.43
free-text: table of programs -0.17
free-text: table of reviews -0.19
free-text: table of things -0.3
free-text: table of writing 0.17
free-text: then 1 -0.17
free-text: then about -0.38
free-text: then form -0.14
free-text: then other -0.05
free-text: then person -0.56
free-text: type other -0.88
government-id 0.07
government-id: "cif nif" 0.14
government-id: "driver license number" 0.17
government-id: "id number" -0.81
government-id: "license number" 0.42
government-id: "national id" 0.3
government-id: "passport number" 0.28
government-id: "passport" -0.21
government-id: "state id" -0.57
government-id: "tax id" 0.23
government-id: "tax" -0.39
government-id: "vat" -0.41
government-id: after form 0.19
government-id: after number 0.63
government-id: after other -0.47
government-id: after person 0.26
government-id: anywhere whole 0.19
government-id: begins with "cif" 0.14
government-id: begins with "customer" 0.08
government-id: begins with "driver" 0.17
government-id: begins with "id" -0.4
government-id: begins with "national" 0.28
government-id: begins with "number" 0.63
government-id: begins with "state" -0.39
government-id: begins with "tax" -0.41
government-id: begins with "vehicle" -0.69
government-id: beside many of its kind 0.19
government-id: beside none of its kind -0.09
government-id: beside some of its kind 0.07
government-id: ends in about -0.23
government-id: ends in code -0.44
government-id: ends in form -0.17
government-id: ends in id -0.37
government-id: ends in other 0.2
government-id: has an address -0.15
government-id: in a longer term -0.6
government-id: many personal neighbours 0.2
government-id: named as things -0.11
government-id: no sign -0.26
government-id: of a patient -0.28
government-id: of a person by name 0.26
government-id: ofPerson first -0.43
government-id: ofPerson last -0.11
government-id: ofPerson whole 0.3
government-id: other table -0.08
government-id: persons by its columns 0.18
government-id: referred to by persons 0.19
government-id: row of a person 0.16
government-id: row of a program 0.07
government-id: several signs 0.2
government-id: several words 0.15
government-id: sign of a person 0.23
government-id: sign strict vocabulary 0.27
government-id: sign words 0.11
government-id: small table -0.44
government-id: some personal neighbours -0.21
government-id: table called after programs 0.13
government-id: table called government-id 0.52
government-id: table called name 0.24
government-id: table called postal-address -0.05
government-id: table of persons 0.18
government-id: table of programs 0.25
government-id: table of things -0.74
government-id: then about -0.44
government-id: then form -0.21
government-id: then number 0.39
government-id: then other -0.66
government-id: type number -0.87
government-id: type text 0.31
government-id: warehouse 0.27
health: "allergy" 0.14
health: "cause of death" 0.17
health: "diagnosis code" -0.51
health: "diagnosis" 0.11
health: "disability" -0.27
health: "disabled" -0.54
health: "dosage" -0.24
health: "dose" -0.36
health: "drug" 0.36
health: "height" -0.13
health: "icd code" -0.58
health: "insurance" 0.3
health: "pulse" -0.3
health: "temperature" 0.38
health: "treatment" -0.2
health: "weight" 0.29
health: after about -0.38
health: after agent 0.57
health: after other -0.35
health: anywhere first -0.06
health: anywhere last 0.18
health: anywhere whole 0.49
health: atEnd last -0.4
health: atEnd whole 0.12
health: begins with "address" -0.5
health: begins with "blood" 0.33
health: begins with "cause" 0.58
health: begins with "description" 0.22
health: begins with "diagnosis" -0.32
health: begins with "disability" 0.66
health: begins with "disabled" -0.48
health: begins with "dosage" -0.24
health: begins with "drug" -0.61
health: begins with "email" -0.29
health: begins with "gender" -0.36
health: begins with "height" -0.29
health: begins with "hipaa" -0.08
health: begins with "icd" -0.53
health: begins with "insurance" 0.3
health: begins with "is" 0.14
health: begins with "last" 0.15
health: begins with "name" -0.67
health: begins with "phone" -0.47
health: begins with "practitioner" -0.73
health: begins with "pulse" -0.3
health: begins with "reaction" 0.22
health: begins with "severity" 0.26
health: begins with "temperature" 0.38
health: begins with "treatment" -0.2
health: begins with "vaccine" 0.08
health: begins with "value" 0.4
health: begins with "weight" 0.09
health: beside many of its kind 0.37
health: beside none of its kind -0.12
health: beside some of its kind -0.18
health: ends in about -0.12
health: ends in code -0.21
health: ends in disabled -0.54
health: ends in flag 0.26
health: ends in id -0.06
health: ends in number -0.33
health: ends in other 0.08
health: ends in person -0.45
health: ends in reason 0.21
health: ends in type 0.2
health: ends in weight 0.25
health: has an address -0.44
health: in a longer term -0.63
health: key to persons -0.58
health: key to things 0.6
health: many personal neighbours -0.24
health: named as things 0.09
health: no personal neighbours 0.08
health: no sign 0.08
health: no term -0.44
health: of a machine 0.24
health: of a patient -0.06
health: of somebody -0.08
health: ofPerson first -0.2
health: ofPerson last 0.12
health: ofPerson whole 0.2
health: persons by its columns -0.05
health: referred to by persons 0.05
health: row of a person -0.07
health: row of a program -0.31
health: several signs 0.46
health: several words 0.36
health: sign clinical row -0.07
health: sign last words 0.53
health: sign measured 0.1
health: sign strict vocabulary -0.1
health: sign table of health 0.34
health: sign words 0.26
health: small table -0.52
health: some personal neighbours 0.15
health: table called employment -0.43
health: table called health -0.23
health: table called name -0.36
health: table of health 0.06
health: table of persons -0.06
health: table of programs -0.31
health: table of things -1.08
health: then about -0.35
health: then id -0.45
health: then number -0.29
health: then other 0.32
health: type boolean 0.1
health: type other 0.28
health: type tiny -0.08
in a longer term -0.63
institution-contact: "address 1" -0.07
institution-contact: "address 2" -0.34
institution-contact: "address" 0.35
institution-contact: "county district" -0.5
institution-contact: "direccion" 0.31
institution-contact: "email" 0.26
institution-contact: "fax" 0.42
institution-contact: "line 1" 0.37
institution-contact: "location" -0.47
institution-contact: "ort" 0.37
institution-contact: "phone number" 0.32
institution-contact: "phone" 0.46
institution-contact: "plz" 0.39
institution-contact: "post code" 0.41
institution-contact: "strasse" 0.42
institution-contact: "street" 0.44
institution-contact: "telefon" 0.33
institution-contact: "telefono" 0.28
institution-contact: "url" -0.5
institution-contact: "zip code" 0.57
institution-contact: "zip" 0.2
institution-contact: after form 0.26
institution-contact: after institution 0.41
institution-contact: after other -0.05
institution-contact: after person -0.09
institution-contact: after thing 0.25
institution-contact: anywhere last 0.36
institution-contact: anywhere whole 0.16
institution-contact: atEnd inside 0.52
institution-contact: atEnd last 0.42
institution-contact: atEnd whole 0.3
institution-contact: begins with "address" 0.07
institution-contact: begins with "branch" 0.53
institution-contact: begins with "callback" -0.17
institution-contact: begins with "company" 0.12
institution-contact: begins with "country" -0.53
institution-contact: begins with "county" -0.81
institution-contact: begins with "direccion" 0.31
institution-contact: begins with "email" 0.17
institution-contact: begins with "fax" 0.42
institution-contact: begins with "location" -0.69
institution-contact: begins with "merchant" 0.17
institution-contact: begins with "ort" 0.37
institution-contact: begins with "phone" 0.48
institution-contact: begins with "plz" 0.39
institution-contact: begins with "post" 0.48
institution-contact: begins with "property" 0.49
institution-contact: begins with "sender" 0.98
institution-contact: begins with "site" 0.09
institution-contact: begins with "store" 0.33
institution-contact: begins with "strasse" 0.42
institution-contact: begins with "support" 0.48
institution-contact: begins with "target" -0.13
institution-contact: begins with "telefon" 0.33
institution-contact: begins with "telefono" 0.28
institution-contact: begins with "url" -0.37
institution-contact: ends in code 0.44
institution-contact: ends in institution -0.61
institution-contact: ends in number -0.13
institution-contact: ends in other 0.13
institution-contact: in a longer term 0.64
institution-contact: many personal neighbours 0.33
institution-contact: no personal neighbours -0.46
institution-contact: no sign -0.33
institution-contact: no term -0.25
institution-contact: of a machine -0.32
institution-contact: of a person by name -0.09
institution-contact: of an institution by name 0.41
institution-contact: of somebody -0.88
institution-contact: ofPerson inside -0.28
institution-contact: ofPerson last -0.51
institution-contact: ofPerson whole -0.81
institution-contact: other table 0.09
institution-contact: persons by its columns -0.97
institution-contact: referred to by persons -0.77
institution-contact: row of a person -1.14
institution-contact: row of a program 0.16
institution-contact: row of an institution 0.36
institution-contact: several signs 0.06
institution-contact: several words -0.14
institution-contact: sign beside an address -0.89
institution-contact: sign of a person -0.29
institution-contact: sign part of an address -0.39
institution-contact: sign strict vocabulary 0.38
institution-contact: sign words 0.25
institution-contact: small table 0.11
institution-contact: some personal neighbours 0.06
institution-contact: table called after programs -0.13
institution-contact: table called employment 0.7
institution-contact: table called name -0.15
institution-contact: table called postal-address -1.03
institution-contact: table of institutions 0.4
institution-contact: table of messages 0.21
institution-contact: table of persons -0.85
institution-contact: table of programs -0.09
institution-contact: table of secrets -0.19
institution-contact: table of things -0.06
institution-contact: table of writing 0.13
institution-contact: then form 0.46
institution-contact: then number -0.25
institution-contact: then other -0.08
institution-contact: type number -0.82
institution-contact: type text 0.09
institution-contact: warehouse 0.53
key by a noun + ends in id -0.36
key by a noun + ends in number -0.36
key by a noun + key to things -0.36
key by a noun + no personal neighbours -0.31
key by a noun + of somebody -0.36
key by a noun + other table -0.31
key by a noun + small table -0.24
key by a noun + type number -0.36
key of a program + ends in key 0.21
key of a program + ends in number 0.21
key of a program + ends in other 0.33
key of a program + no personal neighbours 0.28
key of a program + of somebody 0.18
key of a program + other table 0.35
key of a program + small table 0.23
key of a program + some personal neighbours 0.24
key of a program + table called after programs 0.27
key of a program + table of programs 0.35
key of a program + table of secrets 0.11
key of a program + table of things 0.21
key of a program + type text 0.35
key to persons 0.19
key to persons + ends in form 0.2
key to persons + ends in id 0.23
key to persons + ends in number 0.23
key to persons + ends in other 0.27
key to persons + ends in person 0.27
key to persons + has an address 0.17
key to persons + key to persons 0.25
key to persons + many personal neighbours 0.22
key to persons + no personal neighbours 0.25
key to persons + of a patient 0.14
key to persons + of somebody 0.22
key to persons + other table 0.26
key to persons + persons by its columns 0.17
key to persons + referred to by persons 0.16
key to persons + small table 0.21
key to persons + some personal neighbours 0.25
key to persons + table called after programs 0.14
key to persons + table called contact 0.11
key to persons + table called credential 0.13
key to persons + table called employment 0.12
key to persons + table called family 0.16
key to persons + table called free-text 0.17
key to persons + table called health 0.07
key to persons + table called name 0.17
key to persons + table called postal-address 0.09
key to persons + table of health 0.1
key to persons + table of institutions 0.14
key to persons + table of messages 0.21
key to persons + table of persons 0.18
key to persons + table of programs 0.23
key to persons + table of reviews 0.05
key to persons + table of secrets 0.18
key to persons + table of things 0.3
key to persons + table of writing 0.21
key to persons + type number 0.25
key to persons + type text 0.23
key to persons + type uuid 0.21
key to persons by name + ends in id 0.08
key to persons by name + ends in number 0.07
key to persons by name + ends in other 0.37
key to persons by name + ends in person 0.55
key to persons by name + ends in sk 0.11
key to persons by name + has an address 0.26
key to persons by name + key to persons 0.38
key to persons by name + many personal neighbours 0.5
key to persons by name + named as persons 0.13
key to persons by name + no personal neighbours 0.2
key to persons by name + of a patient 0.23
key to persons by name + of somebody 0.26
key to persons by name + other table 0.21
key to persons by name + persons by its columns 0.09
key to persons by name + referred to by persons -0.35
key to persons by name + small table 0.24
key to persons by name + some personal neighbours 0.06
key to persons by name + table called contact 0.24
key to persons by name + table called employment 0.33
key to persons by name + table called free-text -0.17
key to persons by name + table called health 0.08
key to persons by name + table called likeness 0.17
key to persons by name + table called name -0.4
key to persons by name + table called postal-address 0.22
key to persons by name + table of health 0.13
key to persons by name + table of institutions 0.34
key to persons by name + table of messages -0.32
key to persons by name + table of programs -0.43
key to persons by name + table of reviews 0.11
key to persons by name + table of secrets -0.19
key to persons by name + table of things -0.34
key to persons by name + type number 0.26
key to persons by name + type text -0.26
key to persons by name + warehouse 0.23
key to things 0.27
last words + ends in about 0.14
last words + ends in group 0.16
last words + ends in level -0.16
last words + ends in path 0.37
last words + ends in rate 0.21
last words + ends in reason -0.33
last words + ends in suffix 0.18
last words + ends in type -0.3
last words + ends in usage 0.21
last words + has an address 0.31
last words + many personal neighbours 0.31
last words + of a patient 0.06
last words + of somebody 0.32
last words + other table 0.13
last words + persons by its columns 0.51
last words + referred to by persons 0.22
last words + some personal neighbours 0.41
last words + table called employment 0.37
last words + table called name 0.22
last words + table of persons 0.5
last words + table of programs -0.63
last words + table of secrets -0.19
last words + table of things -0.69
last words + type number 0.56
last words + type text 0.14
last words + type time 0.15
likeness -0.07
likeness: "avatar" -0.1
likeness: "icon" -0.23
likeness: "image" -0.06
likeness: "logo" -0.19
likeness: "photo" 0.19
likeness: "picture" 0.4
likeness: "profile" -0.41
likeness: "signature" -0.86
likeness: "thumbnail" -0.25
likeness: after other -0.5
likeness: anywhere first 0.2
likeness: anywhere whole 0.43
likeness: atEnd whole -0.45
likeness: begins with "icon" -0.23
likeness: begins with "image" -0.36
likeness: begins with "logo" -0.19
likeness: begins with "photo" 0.48
likeness: begins with "picture" 0.57
likeness: begins with "profile" -0.31
likeness: begins with "signature" -0.54
likeness: begins with "thumbnail" -0.2
likeness: beside none of its kind 0.07
likeness: beside some of its kind -0.23
likeness: ends in other -0.08
likeness: ends in path 0.31
likeness: ends in source -0.15
likeness: ends in thing 0.29
likeness: has an address 0.2
likeness: no personal neighbours -0.15
likeness: no sign -0.71
likeness: of a machine 0.63
likeness: of somebody 0.32
likeness: ofPerson first -0.51
likeness: ofPerson last -0.44
likeness: ofPerson whole 0.1
likeness: other table -0.16
likeness: persons by its columns 0.09
likeness: referred to by persons -0.08
likeness: row of a person 0.12
likeness: row of a program -0.43
likeness: row of an institution -0.36
likeness: several signs -0.47
likeness: several words 0.48
likeness: sign last words 0.37
likeness: sign of a person 0.35
likeness: sign strict vocabulary -0.09
likeness: small table 0.55
likeness: table called after programs -0.29
likeness: table called employment -0.32
likeness: table called name -0.18
likeness: table of institutions -0.41
likeness: table of persons 0.07
likeness: table of programs -0.42
likeness: table of things -0.85
likeness: then about -0.34
likeness: then other -0.13
likeness: then source -0.15
likeness: type other 0.41
likeness: type text -0.17
likeness: type tiny -0.29
list 0.08
location 0.07
location: "latitude" 0.33
location: "longitude" 0.32
location: anywhere first 0.14
location: anywhere whole 0.42
location: begins with "geo" 0.3
location: begins with "latitude" 0.34
location: begins with "location" -0.27
location: begins with "longitude" 0.33
location: begins with "state" -0.48
location: beside many of its kind 0.19
location: beside none of its kind -0.05
location: beside some of its kind 0.07
location: ends in form 0.3
location: has an address 0.25
location: many personal neighbours 0.23
location: no personal neighbours -0.14
location: no sign 0.42
location: no term -0.48
location: persons by its columns 0.41
location: referred to by persons -0.2
location: row of a person 0.41
location: row of an institution 0.09
location: several signs 0.33
location: several words 0.41
location: sign beside a position -0.52
location: sign pair 0.17
location: sign strict vocabulary 0.09
location: sign words 0.35
location: some personal neighbours 0.12
location: table called name 0.05
location: table called postal-address 0.23
location: table of institutions 0.09
location: table of persons 0.42
location: table of things 0.15
location: type number 0.34
location: warehouse -0.07
many personal neighbours 0.05
measured + ends in other 0.5
measured + no personal neighbours 0.23
measured + of a patient 0.1
measured + of somebody -0.32
measured + other table 0.1
measured + table called employment -0.48
measured + table called health -0.25
measured + table of health -0.42
measured + type number 0.1
name -0.05
name of a container + ends in about 0.19
name of a container + ends in attributes 0.12
name of a container + ends in form 0.17
name of a container + ends in other 0.26
name of a container + many personal neighbours 0.09
name of a container + no personal neighbours 0.27
name of a container + of somebody 0.21
name of a container + other table 0.29
name of a container + persons by its columns 0.17
name of a container + small table 0.19
name of a container + some personal neighbours 0.24
name of a container + table called name 0.12
name of a container + table of persons 0.17
name of a container + table of programs 0.2
name of a container + table of secrets 0.09
name of a container + table of things 0.18
name of a container + type text 0.28
name of a role + ends in other 0.12
name of a role + has an address -0.12
name of a role + many personal neighbours -0.4
name of a role + no personal neighbours -0.65
name of a role + of a patient 0.22
name of a role + of somebody -0.63
name of a role + other table 0.15
name of a role + persons by its columns -0.48
name of a role + referred to by persons 0.14
name of a role + small table 0.17
name of a role + some personal neighbours 0.43
name of a role + table called free-text 0.12
name of a role + table called name 0.08
name of a role + table of institutions 0.88
name of a role + table of persons -0.1
name of a role + table of things -0.44
name of a role + type text 0.05
name: "account holder" 0.06
name: "alias" -0.41
name: "author name" 0.09
name: "caseworker" 0.4
name: "claimant" -0.79
name: "contact name" 0.46
name: "debtor name" 0.19
name: "debtor" -0.34
name: "degree" 0.43
name: "doctor" 0.38
name: "employee name" 0.18
name: "family name" 0.13
name: "first name" 0.12
name: "full name" -0.38
name: "geburtsname" 0.18
name: "given name" 0.08
name: "given" 0.09
name: "holder name" 0.5
name: "last name" 0.18
name: "last surname" 0.08
name: "last" -0.56
name: "login" 0.2
name: "manager name" 0.72
name: "middle name" 0.09
name: "nachname" 0.1
name: "name" -0.21
name: "nick name" -0.23
name: "owner name" 0.33
name: "preferred" -0.71
name: "prefix" -0.22
name: "short name" -0.28
name: "slug" -0.61
name: "surname" 0.13
name: "title" -0.67
name: "user name" 0.31
name: "user" -0.06
name: "vorname" 0.12
name: after about -0.18
name: after agent -0.52
name: after form -0.53
name: after institution -0.36
name: after number -0.34
name: after other 0.12
name: after person 0.06
name: after thing -0.25
name: anywhere first -0.05
name: anywhere last 0.23
name: anywhere whole 0.23
name: atEnd first -0.39
name: atEnd inside -0.2
name: atEnd last -0.12
name: atEnd whole 0.32
name: begins with "account" -0.3
name: begins with "adh" 0.53
name: begins with "alias" -0.25
name: begins with "author" 0.29
name: begins with "branch" 0.22
name: begins with "c" 0.71
name: begins with "card" 0.46
name: begins with "caseworker" 0.25
name: begins with "claimant" -0.06
name: begins with "contact" 0.67
name: begins with "customer" -0.09
name: begins with "data" 0.46
name: begins with "debtor" -0.27
name: begins with "display" 0.11
name: begins with "doctor" 0.24
name: begins with "dynamic" -0.12
name: begins with "employee" 0.18
name: begins with "employer" -0.14
name: begins with "family" 0.13
name: begins with "first" 0.2
name: begins with "from" -0.46
name: begins with "full" -0.47
name: begins with "geburtsname" 0.18
name: begins with "given" 0.12
name: begins with "individual" 0.09
name: begins with "ip" -0.6
name: begins with "job" -0.39
name: begins with "legal" 0.39
name: begins with "login" 0.51
name: begins with "middle" 0.45
name: begins with "nachname" 0.1
name: begins with "name" -0.29
name: begins with "nick" -0.31
name: begins with "nom" 0.19
name: begins with "nombre" 0.2
name: begins with "owner" 0.41
name: begins with "profile" 0.51
name: begins with "school" -0.11
name: begins with "short" -0.28
name: begins with "slug" -0.51
name: begins with "store" -0.31
name: begins with "street" -0.37
name: begins with "surname" 0.1
name: begins with "title" -0.69
name: begins with "url" -0.66
name: begins with "user" 0.16
name: begins with "vorname" 0.12
name: beside many of its kind -0.11
name: beside none of its kind -0.12
name: beside some of its kind 0.05
name: ends in about -0.26
name: ends in agent 0.19
name: ends in form 0.4
name: ends in other -0.1
name: ends in person 0.62
name: ends in prefix -0.08
name: ends in suffix -0.06
name: ends in type -0.12
name: has an address 0.32
name: in a longer term -0.44
name: many personal neighbours 0.17
name: no personal neighbours -0.39
name: no sign -0.35
name: no term 0.3
name: of a machine -0.51
name: of a person by name 0.06
name: of an institution by name -0.36
name: ofPerson first -0.36
name: ofPerson inside -0.43
name: ofPerson last -0.05
name: ofPerson whole -0.27
name: other table -0.15
name: persons by its columns 0.1
name: referred to by persons 0.27
name: row of a person 0.14
name: row of a program -0.41
name: row of an institution 0.08
name: several signs 0.22
name: several words 0.19
name: sign last words 0.36
name: sign name of a role 0.05
name: sign of a person 0.28
name: sign strict vocabulary 0.25
name: sign table of reviews 0.27
name: sign words 0.23
name: sign writer 0.37
name: small table -0.3
name: some personal neighbours 0.05
name: table called after programs -0.21
name: table called credential -0.05
name: table called demographic -0.5
name: table called employment -0.19
name: table called family -0.07
name: table called financial 0.24
name: table called free-text 0.24
name: table called health -0.37
name: table called likeness 0.13
name: table called postal-address -0.28
name: table of health -0.12
name: table of messages -0.18
name: table of persons 0.14
name: table of programs -0.33
name: table of reviews 0.66
name: table of secrets 0.21
name: table of things -0.62
name: table of writing 0.3
name: then 4 -0.44
name: then about -0.43
name: then agent -0.43
name: then cached 0.89
name: then form 0.33
name: then number -0.44
name: then other -0.49
name: then parts 0.75
name: then person -0.47
name: then type -0.12
name: type other -0.14
name: warehouse -0.27
named as persons 0.05
named as things -0.38
no sign -0.35
number of a doer + ends in id -0.46
number of a doer + ends in number -0.5
number of a doer + has an address -0.41
number of a doer + many personal neighbours -0.62
number of a doer + no personal neighbours -0.28
number of a doer + of somebody 0.09
number of a doer + other table -0.47
number of a doer + persons by its columns -0.41
number of a doer + small table -0.41
number of a doer + some personal neighbours -0.37
number of a doer + table called employment -0.45
number of a doer + table called name 0.28
number of a doer + table of institutions -0.23
number of a doer + table of persons -0.34
number of a doer + type number -0.64
number of a doer + type text 0.42
number of a person + ends in id 0.48
number of a person + ends in number 0.07
number of a person + ends in other -0.58
number of a person + ends in person 0.67
number of a person + has an address -0.18
number of a person + no personal neighbours 0.07
number of a person + of a patient 0.67
number of a person + of somebody -0.05
number of a person + other table -0.08
number of a person + persons by its columns 0.5
number of a person + referred to by persons -0.29
number of a person + small table 0.06
number of a person + table called after programs -0.26
number of a person + table called credential -0.08
number of a person + table called free-text 0.29
number of a person + table called name -0.14
number of a person + table of health 0.58
number of a person + table of messages 0.26
number of a person + table of persons 0.31
number of a person + table of programs -0.26
number of a person + table of secrets -0.41
number of a person + table of things -0.35
number of a person + table of writing -0.07
number of a person + type number 0.15
number of a person + type text -0.35
number of a person + type uuid 0.78
number of a person + warehouse -0.29
of a machine -0.06
of a person + ends in disabled -0.47
of a person + ends in form -0.13
of a person + ends in institution 0.21
of a person + ends in other 0.12
of a person + ends in position 0.28
of a person + ends in thing 0.52
of a person + has an address 0.87
of a person + many personal neighbours -0.09
of a person + no personal neighbours -0.07
of a person + of a machine 0.54
of a person + of a patient 0.52
of a person + of somebody 0.3
of a person + other table -0.16
of a person + persons by its columns 0.15
of a person + referred to by persons 0.52
of a person + small table 0.32
of a person + some personal neighbours 0.39
of a person + table called after programs 0.8
of a person + table called free-text -0.47
of a person + table of persons 0.21
of a person + table of programs 0.22
of a person + table of things 0.29
of a person + type boolean -0.15
of a person + type number -1.27
of a person + type text 0.36
of a person by name 0.19
of an institution by name -0.35
ofPerson first -0.43
ofPerson inside -0.61
ofPerson last -0.3
ofPerson whole -0.18
online-identifier 0.09
online-identifier: "device id" 0.06
online-identifier: "distinct id" 0.43
online-identifier: "fingerprint" -0.7
online-identifier: "ip" 0.37
online-identifier: "last ip" 0.08
online-identifier: "login ip" 0.17
online-identifier: "tracking id" 0.43
online-identifier: "user agent" 0.32
online-identifier: after form 0.31
online-identifier: after other -0.23
online-identifier: after person 0.19
online-identifier: anywhere first -0.33
online-identifier: anywhere whole 0.15
online-identifier: atEnd first -0.21
online-identifier: atEnd last 0.05
online-identifier: atEnd whole 0.28
online-identifier: begins with "c" 0.32
online-identifier: begins with "client" 0.24
online-identifier: begins with "context" 0.14
online-identifier: begins with "current" 0.13
online-identifier: begins with "device" 0.18
online-identifier: begins with "distinct" 0.43
online-identifier: begins with "fingerprint" -0.7
online-identifier: begins with "ip" 0.2
online-identifier: begins with "last" 0.24
online-identifier: begins with "remote" 0.22
online-identifier: begins with "tracking" 0.51
online-identifier: begins with "user" 0.3
online-identifier: beside many of its kind 0.27
online-identifier: beside none of its kind 0.12
online-identifier: ends in about 0.38
online-identifier: ends in id -0.17
online-identifier: ends in number -0.26
online-identifier: ends in other 0.15
online-identifier: ends in person 0.31
online-identifier: has an address 0.1
online-identifier: many personal neighbours 0.37
online-identifier: named as things -0.26
online-identifier: no sign -0.12
online-identifier: of a machine 0.13
online-identifier: of a patient -0.27
online-identifier: of a person by name 0.19
online-identifier: of somebody 0.06
online-identifier: other table 0.09
online-identifier: persons by its columns 0.19
online-identifier: referred to by persons 0.12
online-identifier: row of a person 0.19
online-identifier: row of a program 0.41
online-identifier: several signs 0.1
online-identifier: several words 0.21
online-identifier: sign last words 0.23
online-identifier: sign strict vocabulary 0.1
online-identifier: sign words 0.1
online-identifier: small table 0.23
online-identifier: some personal neighbours 0.07
online-identifier: table called after programs 0.31
online-identifier: table called credential 0.32
online-identifier: table called name 0.27
online-identifier: table called online-identifier 0.15
online-identifier: table of messages 0.19
online-identifier: table of persons 0.08
online-identifier: table of programs 0.41
online-identifier: table of secrets 0.41
online-identifier: table of things 0.43
online-identifier: table of writing 0.2
online-identifier: then form 0.38
online-identifier: then number -0.7
online-identifier: type number -1.17
online-identifier: type other 0.39
online-identifier: type text 0.26
online-identifier: warehouse 0.24
own key + ends in id -0.08
own key + ends in other 0.52
own key + ends in person 0.5
own key + ends in sk 0.27
own key + ends in uuid 0.36
own key + has an address 0.33
own key + key to persons 0.37
own key + many personal neighbours -0.05
own key + named as persons 0.4
own key + no personal neighbours -0.37
own key + of a patient 0.28
own key + of somebody -0.21
own key + other table -1.06
own key + persons by its columns 0.06
own key + referred to by persons 0.75
own key + small table -0.31
own key + some personal neighbours 0.32
own key + table called after programs 0.55
own key + table called name 0.24
own key + table of persons 0.3
own key + table of programs 0.55
own key + type number 0.1
own key + type text 0.15
own key + type uuid -0.09
own key + warehouse -0.08
pair + ends in other 0.17
pair + no personal neighbours 0.12
pair + other table 0.12
pair + persons by its columns 0.13
pair + table of persons 0.13
pair + type number 0.17
part of an address + ends in agent 0.17
part of an address + ends in number 0.08
part of an address + ends in other 0.12
part of an address + has an address 0.12
part of an address + many personal neighbours -0.14
part of an address + of a patient 0.12
part of an address + of somebody 0.39
part of an address + other table 0.06
part of an address + persons by its columns 0.37
part of an address + some personal neighbours 0.3
part of an address + table called postal-address 0.27
part of an address + table of institutions -0.07
part of an address + table of persons 0.22
part of an address + type number 0.11
part of an address + type text 0.08
person-key 0.12
person-key: begins with "account" -1.66
person-key: begins with "admin" -0.35
person-key: begins with "assigned" 0.29
person-key: begins with "auth" -0.55
person-key: begins with "author" 0.44
person-key: begins with "birth" -0.33
person-key: begins with "borrower" 0.3
person-key: begins with "c" -0.55
person-key: begins with "changed" 0.1
person-key: begins with "citizen" 0.2
person-key: begins with "claimant" 0.26
person-key: begins with "client" -0.78
person-key: begins with "cod" 0.31
person-key: begins with "contact" 0.09
person-key: begins with "created" 0.36
person-key: begins with "creator" 0.83
person-key: begins with "customer" 0.96
person-key: begins with "decidim" 0.3
person-key: begins with "doctor" -0.53
person-key: begins with "driver" 0.32
person-key: begins with "editor" 0.19
person-key: begins with "employee" 0.19
person-key: begins with "entity" -0.47
person-key: begins with "fk" 0.25
person-key: begins with "id" 0.08
person-key: begins with "identifier" 0.32
person-key: begins with "identity" 0.46
person-key: begins with "idpes" 0.21
person-key: begins with "invited" 0.2
person-key: begins with "k" 0.48
person-key: begins with "last" 0.17
person-key: begins with "lead" 0.59
person-key: begins with "manager" 0.27
person-key: begins with "matricula" -0.58
person-key: begins with "member" 0.44
person-key: begins with "owner" 0.65
person-key: begins with "parent" 0.09
person-key: begins with "participant" 0.34
person-key: begins with "partner" 0.2
person-key: begins with "party" 0.16
person-key: begins with "patient" 0.38
person-key: begins with "person" 0.4
person-key: begins with "pid" 0.52
person-key: begins with "practitioner" 0.66
person-key: begins with "provider" 0.31
person-key: begins with "recipient" -0.68
person-key: begins with "ref" 0.11
person-key: begins with "sender" -0.17
person-key: begins with "staff" 0.4
person-key: begins with "student" 0.44
person-key: begins with "subject" 0.24
person-key: begins with "updated" 0.28
person-key: begins with "user" 0.45
person-key: begins with "uuid" 0.36
person-key: beside none of its kind 0.12
person-key: ends in agent 0.33
person-key: ends in fk 0.15
person-key: ends in form 0.08
person-key: ends in id 0.11
person-key: ends in number 0.08
person-key: ends in other 0.35
person-key: ends in person 0.21
person-key: ends in sk 0.2
person-key: ends in uuid 0.12
person-key: has an address -0.1
person-key: key to persons 0.28
person-key: key to things -0.75
person-key: named as persons 0.18
person-key: no personal neighbours 0.16
person-key: no term 0.12
person-key: of a patient 0.3
person-key: of somebody 0.11
person-key: other table 0.1
person-key: persons by its columns 0.09
person-key: referred to by persons 0.12
person-key: row of a person 0.08
person-key: row of a program -0.14
person-key: row of an institution -0.15
person-key: several signs 0.11
person-key: sign doer 0.33
person-key: sign doer, as text 0.21
person-key: sign key by a noun -0.36
person-key: sign key to persons 0.25
person-key: sign key to persons by name 0.18
person-key: sign number of a doer -0.5
person-key: sign own key 0.09
person-key: sign table of identities 0.28
person-key: sign who -0.41
person-key: sign who, as text -0.13
person-key: small table 0.1
person-key: some personal neighbours 0.12
person-key: table called after programs 0.3
person-key: table called contact -0.26
person-key: table called demographic 0.1
person-key: table called family -0.44
person-key: table called health 0.46
person-key: table called likeness 0.06
person-key: table called online-identifier 0.24
person-key: table called postal-address 0.13
person-key: table of health 0.4
person-key: table of messages -0.11
person-key: table of persons 0.16
person-key: table of programs 0.08
person-key: table of reviews 0.26
person-key: table of secrets -0.07
person-key: table of things -0.34
person-key: type number 0.17
person-key: type text -0.05
person-key: type uuid 0.06
person-key: warehouse -0.1
persons by its columns 0.08
postal-address: "address 1" -0.05
postal-address: "address 2" 0.08
postal-address: "address city" 0.41
postal-address: "address" -0.16
postal-address: "addresses" -0.31
postal-address: "city name" 0.2
postal-address: "city" -0.11
postal-address: "code postal" 0.09
postal-address: "codigo postal" -0.09
postal-address: "country" -0.71
postal-address: "county district" 0.1
postal-address: "county" 0.47
postal-address: "floor" 0.12
postal-address: "house number" 0.24
postal-address: "line 1" 0.08
postal-address: "line 2" -0.09
postal-address: "location" -0.37
postal-address: "mailing address" -0.59
postal-address: "ort" -0.34
postal-address: "plz" -0.24
postal-address: "post code" -0.16
postal-address: "postal code" 0.62
postal-address: "province" 0.37
postal-address: "strasse" -0.27
postal-address: "street name" 0.24
postal-address: "zip" 0.12
postal-address: after agent 0.93
postal-address: after form 0.11
postal-address: after institution -0.65
postal-address: after number -0.64
postal-address: after other -0.1
postal-address: after person 0.11
postal-address: anywhere first 0.18
postal-address: anywhere last 0.05
postal-address: anywhere whole 0.12
postal-address: atEnd first 0.15
postal-address: atEnd inside 0.24
postal-address: atEnd last -0.22
postal-address: atEnd whole -0.08
postal-address: begins with "address" -0.16
postal-address: begins with "adh" 0.63
postal-address: begins with "adresse" 0.07
postal-address: begins with "b" 0.11
postal-address: begins with "billing" 0.62
postal-address: begins with "birth" -0.74
postal-address: begins with "branch" -0.93
postal-address: begins with "c" 0.56
postal-address: begins with "city" 0.26
postal-address: begins with "code" 0.09
postal-address: begins with "codigo" -0.09
postal-address: begins with "company" -0.27
postal-address: begins with "country" -0.81
postal-address: begins with "county" 0.46
postal-address: begins with "customer" -0.17
postal-address: begins with "debtor" 0.75
postal-address: begins with "email" -0.57
postal-address: begins with "employee" 0.05
postal-address: begins with "floor" 0.12
postal-address: begins with "from" 0.52
postal-address: begins with "home" 0.21
postal-address: begins with "house" 0.25
postal-address: begins with "id" -0.64
postal-address: begins with "ip" -0.45
postal-address: begins with "location" -0.37
postal-address: begins with "mail" 1.1
postal-address: begins with "mailing" -0.61
postal-address: begins with "number" 0.3
postal-address: begins with "ort" -0.34
postal-address: begins with "payment" 0.18
postal-address: begins with "plz" -0.24
postal-address: begins with "post" -0.4
postal-address: begins with "postal" 0.36
postal-address: begins with "property" -0.1
postal-address: begins with "province" 0.24
postal-address: begins with "store" -0.36
postal-address: begins with "strasse" -0.27
postal-address: begins with "street" 0.05
postal-address: begins with "to" 0.58
postal-address: beside many of its kind 0.38
postal-address: beside none of its kind -0.99
postal-address: beside some of its kind -0.23
postal-address: ends in about 0.22
postal-address: ends in agent 0.24
postal-address: ends in code 0.14
postal-address: ends in form 0.05
postal-address: ends in institution 0.21
postal-address: ends in other -0.09
postal-address: has an address 0.11
postal-address: in a longer term -0.44
postal-address: named as things -0.27
postal-address: no personal neighbours -0.48
postal-address: no sign -0.1
postal-address: no term -0.25
postal-address: of a machine -0.35
postal-address: of a patient 0.16
postal-address: of a person by name 0.11
postal-address: of an institution by name -0.65
postal-address: of somebody 0.08
postal-address: ofPerson first -0.21
postal-address: ofPerson last -0.09
postal-address: ofPerson whole -0.35
postal-address: other table -0.1
postal-address: persons by its columns 0.12
postal-address: referred to by persons 0.13
postal-address: row of a person 0.12
postal-address: row of an institution -0.97
postal-address: several signs 0.2
postal-address: several words 0.13
postal-address: sign beside an address 0.4
postal-address: sign part of an address 0.33
postal-address: sign strict vocabulary 0.05
postal-address: small table -0.26
postal-address: table called after programs -0.21
postal-address: table called contact -0.22
postal-address: table called employment -0.67
postal-address: table called family 0.08
postal-address: table called name -0.14
postal-address: table called postal-address 0.47
postal-address: table of health 0.06
postal-address: table of institutions -0.98
postal-address: table of messages -0.31
postal-address: table of persons 0.1
postal-address: table of programs -0.41
postal-address: table of secrets -0.75
postal-address: table of things -0.55
postal-address: table of writing -0.3
postal-address: then about 0.2
postal-address: then code 0.22
postal-address: then form 0.07
postal-address: then number 0.22
postal-address: type number -0.71
postal-address: type other -0.32
postal-address: warehouse 0.14
referred to by persons 0.08
row of a person 0.08
row of a program -0.12
row of an institution -0.35
sender and recipient + ends in other -0.05
sender and recipient + of somebody 0.85
sender and recipient + other table -0.05
sender and recipient + some personal neighbours -0.05
sender and recipient + type text -0.05
several signs 0.15
several words 0.2
sign beside a position -0.52
sign clinical row -0.07
sign doer 0.33
sign doer, as text 0.21
sign key by a noun -0.36
sign key of a program 0.35
sign key to persons 0.25
sign key to persons by name 0.18
sign last words 0.31
sign measured 0.1
sign name of a container 0.28
sign name of a role 0.05
sign number of a doer -0.5
sign of a person 0.15
sign own key 0.09
sign pair 0.17
sign part of an address 0.12
sign sender and recipient -0.05
sign strict vocabulary 0.08
sign table of cards 0.27
sign table of contacts 0.19
sign table of health 0.34
sign table of identities 0.28
sign table of messages 0.4
sign table of offences 0.3
sign table of reviews 0.27
sign table of secrets 0.13
sign table of sessions 0.11
sign table of writing 0.25
sign who -0.41
sign who, as text -0.13
sign words 0.17
sign writer 0.37
small table -0.08
some personal neighbours 0.05
strict vocabulary + ends in agent 0.23
strict vocabulary + ends in code 0.31
strict vocabulary + ends in form 0.22
strict vocabulary + ends in institution 0.65
strict vocabulary + ends in key 0.09
strict vocabulary + ends in other 0.07
strict vocabulary + ends in person -0.59
strict vocabulary + ends in thing 0.48
strict vocabulary + has an address 0.05
strict vocabulary + key to persons -0.32
strict vocabulary + list -0.23
strict vocabulary + many personal neighbours 0.1
strict vocabulary + named as things -0.09
strict vocabulary + no personal neighbours -0.06
strict vocabulary + of a patient 0.17
strict vocabulary + of somebody 0.07
strict vocabulary + other table 0.07
strict vocabulary + persons by its columns 0.12
strict vocabulary + small table -0.35
strict vocabulary + some personal neighbours 0.12
strict vocabulary + table called after programs 0.21
strict vocabulary + table called contact 0.35
strict vocabulary + table called employment -0.56
strict vocabulary + table called family 0.25
strict vocabulary + table called financial 0.34
strict vocabulary + table called free-text 0.52
strict vocabulary + table called health -0.79
strict vocabulary + table called likeness 0.59
strict vocabulary + table called postal-address -0.06
strict vocabulary + table of health -0.15
strict vocabulary + table of institutions -0.41
strict vocabulary + table of persons 0.09
strict vocabulary + table of secrets -0.23
strict vocabulary + table of things 0.17
strict vocabulary + table of writing 0.08
strict vocabulary + type number -0.21
strict vocabulary + type other -0.15
strict vocabulary + type text 0.11
strict vocabulary + type time 0.13
strict vocabulary + type tiny -0.4
strict vocabulary + warehouse -0.08
system-credential -0.05
system-credential: "access token" -0.23
system-credential: "api key" -0.28
system-credential: "client secret" 0.48
system-credential: "password salt" -0.85
system-credential: "password" 0.63
system-credential: "private key" 0.41
system-credential: "refresh token" -0.71
system-credential: "salt" -0.42
system-credential: "secret" 0.58
system-credential: "session id" -0.7
system-credential: "signing secret" 0.34
system-credential: "token" -1.1
system-credential: after other 0.19
system-credential: anywhere first -0.48
system-credential: anywhere last 0.36
system-credential: atEnd last -0.3
system-credential: atEnd whole -0.45
system-credential: begins with "access" -0.18
system-credential: begins with "auth" 0.5
system-credential: begins with "client" 0.5
system-credential: begins with "key" -0.34
system-credential: begins with "login" -1.01
system-credential: begins with "password" -0.18
system-credential: begins with "private" 0.62
system-credential: begins with "refresh" -0.71
system-credential: begins with "salt" -0.38
system-credential: begins with "secret" 0.41
system-credential: begins with "signing" 0.26
system-credential: begins with "token" -0.56
system-credential: beside none of its kind -0.05
system-credential: ends in about -0.61
system-credential: ends in form 0.47
system-credential: ends in id -0.52
system-credential: ends in key 0.28
system-credential: ends in number -0.11
system-credential: many personal neighbours -0.33
system-credential: named as things 0.52
system-credential: no sign -0.48
system-credential: no term 0.49
system-credential: of a machine 0.61
system-credential: of somebody -0.44
system-credential: ofPerson last 0.06
system-credential: other table 0.16
system-credential: persons by its columns -0.91
system-credential: referred to by persons -0.67
system-credential: row of a person -0.81
system-credential: row of a program 0.2
system-credential: sign key of a program 0.35
system-credential: sign strict vocabulary 0.17
system-credential: sign table of secrets -0.88
system-credential: sign words -0.16
system-credential: small table -0.19
system-credential: some personal neighbours -0.1
system-credential: table called after programs 0.5
system-credential: table called credential -0.35
system-credential: table called employment 0.52
system-credential: table called free-text 0.35
system-credential: table called name -1.07
system-credential: table of institutions 0.29
system-credential: table of persons -1.05
system-credential: table of programs 0.22
system-credential: table of secrets -0.76
system-credential: table of things 0.78
system-credential: then about -0.38
system-credential: type number -0.58
system-credential: type other 0.27
table called contact -0.06
table called credential 0.08
table called criminal -0.14
table called demographic -0.35
table called family -0.17
table called financial 0.09
table called government-id 0.15
table called health -0.09
table called likeness 0.28
table called online-identifier 0.15
table of cards 0.36
table of cards + ends in other 0.16
table of cards + no personal neighbours 0.27
table of cards + of somebody 0.08
table of cards + other table 0.27
table of cards + table of cards 0.27
table of cards + table of reviews 0.08
table of cards + type text 0.27
table of contacts + ends in form -0.23
table of contacts + ends in other 0.51
table of contacts + has an address 0.44
table of contacts + no personal neighbours 0.6
table of contacts + of a machine 0.19
table of contacts + of somebody 0.28
table of contacts + other table 0.19
table of contacts + small table 0.38
table of contacts + some personal neighbours -0.17
table of contacts + table called contact -0.41
table of contacts + table of messages -0.45
table of contacts + table of writing -0.45
table of contacts + type text 0.19
table of health + ends in about 0.37
table of health + ends in code -0.15
table of health + ends in form 0.39
table of health + ends in number -0.15
table of health + ends in other 0.34
table of health + no personal neighbours 0.32
table of health + of a patient 0.53
table of health + of somebody 0.32
table of health + other table 0.34
table of health + small table -0.52
table of health + some personal neighbours 0.24
table of health + table called employment 0.25
table of health + table called health -0.3
table of health + table of health 0.34
table of health + type number 0.29
table of health + type text 0.33
table of identities + ends in id 0.18
table of identities + ends in number 0.18
table of identities + no personal neighbours 0.27
table of identities + of somebody 0.21
table of identities + other table 0.29
table of identities + persons by its columns 0.14
table of identities + small table 0.21
table of identities + some personal neighbours 0.12
table of identities + table of persons 0.14
table of identities + type text 0.29
table of institutions -0.3
table of messages -0.15
table of messages + ends in other 0.36
table of messages + ends in person 0.22
table of messages + no personal neighbours 0.42
table of messages + of somebody 0.2
table of messages + other table 0.4
table of messages + some personal neighbours 0.21
table of messages + table called free-text 0.18
table of messages + table of messages 0.4
table of messages + table of writing 0.29
table of messages + type text 0.4
table of offences + ends in other 0.3
table of offences + no personal neighbours 0.25
table of offences + other table 0.3
table of offences + small table 0.26
table of offences + type text 0.3
table of persons 0.09
table of programs -0.12
table of reviews 0.38
table of reviews + ends in other 0.27
table of reviews + other table 0.27
table of reviews + table of reviews 0.27
table of reviews + type text 0.27
table of secrets + ends in code 0.33
table of secrets + ends in form 0.62
table of secrets + ends in key 0.19
table of secrets + ends in number 0.33
table of secrets + ends in other -0.29
table of secrets + no personal neighbours 0.15
table of secrets + of somebody 0.08
table of secrets + other table 0.12
table of secrets + small table 0.4
table of secrets + table called credential 0.09
table of secrets + table of programs -0.36
table of secrets + table of secrets 0.13
table of secrets + type other 0.1
table of secrets + type text 0.09
table of sessions + ends in id 0.1
table of sessions + ends in number 0.11
table of sessions + no personal neighbours 0.06
table of sessions + of somebody 0.35
table of sessions + other table 0.11
table of sessions + small table -0.09
table of sessions + some personal neighbours 0.13
table of sessions + table of secrets 0.11
table of sessions + type text 0.05
table of things -0.35
table of writing + ends in form 0.66
table of writing + ends in institution 0.07
table of writing + ends in other 0.23
table of writing + no personal neighbours 0.21
table of writing + of somebody 0.4
table of writing + other table 0.25
table of writing + small table -0.07
table of writing + some personal neighbours 0.3
table of writing + table called free-text 0.31
table of writing + table of messages 0.08
table of writing + table of reviews 0.14
table of writing + table of writing 0.25
table of writing + type text 0.25
then 1 -0.2
then 256 -0.06
then 4 -0.55
then a 0.26
then about -0.45
then agent -0.05
then at -0.25
then cached 0.89
then canonical 0.19
then code -0.39
then form 0.12
then format -0.37
then institution -0.37
then json -0.4
then key -0.12
then lifespan -0.17
then number -0.21
then other -0.34
then parts 0.75
then person -0.51
then prefix 0.39
then source -0.15
then theme -0.23
then thing -0.76
then type -0.4
then value -0.21
then version 0.41
type boolean -0.15
type other -0.18
type time 0.23
type tiny -1.22
type uuid 0.07
vehicle 0.29
vehicle: "license plate" 0.11
vehicle: "vehicle id number" 0.25
vehicle: anywhere whole 0.28
vehicle: begins with "license" 0.11
vehicle: begins with "vehicle" 0.27
vehicle: begins with "vin" 0.05
vehicle: beside many of its kind 0.09
vehicle: beside some of its kind 0.28
vehicle: ends in number 0.29
vehicle: ends in other 0.2
vehicle: many personal neighbours 0.06
vehicle: no personal neighbours 0.25
vehicle: no sign 0.25
vehicle: of somebody 0.16
vehicle: other table 0.29
vehicle: several signs 0.12
vehicle: several words 0.27
vehicle: sign strict vocabulary 0.12
vehicle: sign words 0.24
vehicle: some personal neighbours 0.26
vehicle: type text 0.29
who + ends in person 0.1
who + no personal neighbours -0.44
who + of a patient -0.5
who + of somebody 0.13
who + persons by its columns -0.38
who + some personal neighbours 0.17
who + table of persons -0.65
who + type number 0.1
who, as text + ends in other 0.99
who, as text + ends in person -0.42
who, as text + has an address -0.74
who, as text + many personal neighbours -0.45
who, as text + no personal neighbours 0.64
who, as text + of a patient 0.75
who, as text + of somebody -0.31
who, as text + persons by its columns -0.15
who, as text + small table 0.17
who, as text + some personal neighbours -0.59
who, as text + table called free-text -0.54
who, as text + table of messages -0.42
who, as text + table of persons -0.37
who, as text + table of writing -0.42
who, as text + type text -0.13
words + ends in agent 0.28
words + ends in form 0.19
words + ends in key 0.31
words + ends in number -0.07
words + ends in other 0.21
words + ends in thing 0.14
words + has an address 0.11
words + key to persons -0.96
words + key to things 0.91
words + list 0.39
words + many personal neighbours 0.21
words + named as persons -0.7
words + named as things 0.33
words + no personal neighbours 0.12
words + of a machine 0.31
words + of a patient 0.23
words + of somebody 0.16
words + other table 0.15
words + persons by its columns 0.2
words + referred to by persons 0.21
words + some personal neighbours 0.16
words + table called contact 0.84
words + table called credential -0.17
words + table called criminal 0.21
words + table called demographic -0.42
words + table called family 0.28
words + table called financial 0.23
words + table called free-text 0.23
words + table called likeness 0.1
words + table called name 0.12
words + table called online-identifier 0.28
words + table called postal-address 0.12
words + table of health 0.32
words + table of institutions -0.25
words + table of persons 0.21
words + table of programs -0.12
words + table of reviews 0.24
words + table of things -0.28
words + table of writing 0.44
words + type boolean 0.07
words + type number -0.14
words + type other 0.21
words + type text 0.2
words + type time 0.19
words + type tiny -1.32
words + warehouse 0.41
writer + ends in other 0.1
writer + ends in person 0.24
writer + no personal neighbours 0.45
writer + of somebody 0.26
writer + other table 0.37
writer + some personal neighbours 0.13
writer + table called free-text 0.14
writer + table of reviews 0.09
writer + table of writing 0.22
writer + type text 0.37`;
