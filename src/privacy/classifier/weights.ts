/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.34
after flag -0.65
after form -0.13
after institution -0.33
after number -0.63
after other -0.12
after person 0.17
after thing -0.19
anywhere first -0.07
anywhere inside 0.22
anywhere last 0.17
anywhere whole 0.21
atEnd first -0.11
atEnd inside -0.16
atEnd last -0.11
atEnd whole 0.07
beside a position + ends in other -0.53
beside a position + many personal neighbours -0.34
beside a position + of somebody -0.5
beside a position + other table -0.45
beside a position + some personal neighbours -0.32
beside a position + type text -0.5
beside a telephone + ends in other 0.22
beside a telephone + of somebody 0.26
beside a telephone + other table 0.35
beside a telephone + some personal neighbours 0.33
beside a telephone + type text 0.31
beside an address + ends in agent 0.23
beside an address + ends in id -0.41
beside an address + ends in institution -0.31
beside an address + ends in number -0.34
beside an address + ends in other 0.19
beside an address + many personal neighbours -0.12
beside an address + of a patient 0.22
beside an address + of somebody 0.25
beside an address + other table -0.06
beside an address + persons by its columns 0.35
beside an address + some personal neighbours 0.1
beside an address + table called after programs -0.39
beside an address + table called employment 0.29
beside an address + table of institutions -0.36
beside an address + table of persons 0.28
beside an address + table of programs -0.32
beside many of its kind 0.21
beside none of its kind -0.07
clinical row + ends in about -0.23
clinical row + ends in agent 0.14
clinical row + ends in form 0.23
clinical row + ends in group -0.16
clinical row + ends in other -0.07
clinical row + ends in person -0.78
clinical row + has an address -0.43
clinical row + key to persons -0.57
clinical row + many personal neighbours -0.46
clinical row + no personal neighbours 0.6
clinical row + of a machine -0.31
clinical row + of a patient -0.1
clinical row + of an animal 0.66
clinical row + of somebody -0.14
clinical row + other table 0.09
clinical row + persons by its columns -0.23
clinical row + referred to by persons -0.15
clinical row + some personal neighbours -0.25
clinical row + table called employment -0.12
clinical row + table called health 0.48
clinical row + table called postal-address -0.43
clinical row + table of health 0.08
clinical row + table of persons -0.23
clinical row + type boolean 0.67
clinical row + type number -0.06
clinical row + type other -0.44
clinical row + type text -0.09
clinical row + type tiny -0.1
contact: "addressee" -0.3
contact: "billing email" 0.72
contact: "cc" -0.26
contact: "cell phone" 0.09
contact: "cell" 0.31
contact: "desk phone" 0.11
contact: "email address" 0.4
contact: "email id" 0.72
contact: "email" 0.27
contact: "fax number" 0.24
contact: "from address" -0.43
contact: "home phone" 0.15
contact: "homepage" -0.75
contact: "mail address" -0.98
contact: "mail" -0.15
contact: "mobile number" 0.24
contact: "mobile phone" 0.14
contact: "mobile" 0.62
contact: "msisdn" 0.36
contact: "phone extension" 0.05
contact: "phone home" 0.09
contact: "phone mobile" 0.17
contact: "phone number" 0.07
contact: "receipt email" 0.29
contact: "recipients" 0.47
contact: "reply to" -0.05
contact: "site" -0.43
contact: "skype" 0.11
contact: "social" -0.28
contact: "telefon privat" 0.18
contact: "telefon" -0.51
contact: "telefono 1" 0.14
contact: "telefono" -0.49
contact: "to address" -0.35
contact: "url" -0.56
contact: "user email" 0.15
contact: "web" -0.27
contact: "website" -0.48
contact: "work email" -0.35
contact: "work phone" 0.07
contact: after agent 0.64
contact: after form 0.32
contact: after institution -1.05
contact: after other -0.16
contact: after person 0.24
contact: anywhere first -0.5
contact: anywhere last 0.44
contact: anywhere whole 0.2
contact: atEnd first -0.27
contact: atEnd inside -0.45
contact: atEnd last -0.22
contact: begins with "address" 0.51
contact: begins with "addressee" -0.3
contact: begins with "author" 0.26
contact: begins with "avatar" -0.66
contact: begins with "b" 0.17
contact: begins with "ballot" -0.23
contact: begins with "base" -0.11
contact: begins with "billing" 0.38
contact: begins with "branch" -0.72
contact: begins with "business" -0.49
contact: begins with "cc" -0.21
contact: begins with "cell" 0.24
contact: begins with "company" -0.38
contact: begins with "contact" -0.11
contact: begins with "correo" -0.24
contact: begins with "customer" 0.05
contact: begins with "desk" 0.11
contact: begins with "dpo" 0.43
contact: begins with "email" 0.23
contact: begins with "emergency" 0.06
contact: begins with "employee" 0.08
contact: begins with "extension" 0.32
contact: begins with "external" -0.2
contact: begins with "fax" 0.1
contact: begins with "from" -0.22
contact: begins with "hashed" 0.27
contact: begins with "home" 0.27
contact: begins with "homepage" -0.75
contact: begins with "mail" -0.2
contact: begins with "mobile" 0.55
contact: begins with "msisdn" 0.26
contact: begins with "owner" 0.36
contact: begins with "personal" 0.14
contact: begins with "phone" 0.1
contact: begins with "photo" -0.24
contact: begins with "poc" 0.42
contact: begins with "profile" 0.22
contact: begins with "property" -0.21
contact: begins with "receipt" 0.29
contact: begins with "recipient" 0.17
contact: begins with "recipients" 0.2
contact: begins with "recovery" 0.15
contact: begins with "redirect" -0.36
contact: begins with "reply" -0.61
contact: begins with "return" -0.27
contact: begins with "sender" -0.57
contact: begins with "site" -0.33
contact: begins with "social" -0.11
contact: begins with "subscriber" -0.05
contact: begins with "support" -0.8
contact: begins with "surveyls" -0.69
contact: begins with "target" 0.06
contact: begins with "telefon" -0.29
contact: begins with "telefono" -0.26
contact: begins with "to" 0.13
contact: begins with "unconfirmed" 0.1
contact: begins with "url" -0.37
contact: begins with "user" 0.36
contact: begins with "value" 0.53
contact: begins with "website" -0.06
contact: begins with "work" -0.12
contact: beside many of its kind 0.32
contact: beside none of its kind -0.16
contact: ends in about -0.19
contact: ends in agent -0.17
contact: ends in code -0.8
contact: ends in id 1.05
contact: ends in number 0.09
contact: ends in type -0.33
contact: has an address -0.11
contact: in a longer term -0.6
contact: many personal neighbours 0.1
contact: named as things -0.24
contact: no sign -0.5
contact: no term 0.61
contact: of a person by name 0.24
contact: of an animal 0.13
contact: of an institution by name -1.05
contact: of somebody 0.19
contact: ofPerson first -0.4
contact: ofPerson inside -0.55
contact: ofPerson last -0.64
contact: ofPerson whole -0.46
contact: other table -0.05
contact: persons by its columns 0.1
contact: referred to by persons -0.21
contact: row of a person 0.09
contact: row of a program -0.78
contact: row of an institution -1.39
contact: several words 0.22
contact: sign beside a telephone 0.31
contact: sign number of a call 0.37
contact: sign of a person 0.05
contact: sign sender and recipient -0.06
contact: sign strict vocabulary 0.05
contact: sign table of contacts 0.15
contact: sign table of messages 0.38
contact: sign words 0.16
contact: small table -0.05
contact: table called after programs -0.12
contact: table called contact 0.22
contact: table called credential -0.14
contact: table called employment -0.29
contact: table called family 0.09
contact: table called free-text 0.33
contact: table called postal-address -0.23
contact: table of health -0.5
contact: table of institutions -1
contact: table of persons 0.12
contact: table of programs -0.49
contact: table of reviews 0.24
contact: table of secrets 0.23
contact: table of things 0.16
contact: table of writing 0.2
contact: then 1 -0.4
contact: then 256 0.34
contact: then about -0.46
contact: then agent -0.28
contact: then code -0.91
contact: then form -0.1
contact: then indicator -0.28
contact: then number -0.76
contact: then other -0.29
contact: then type -0.33
contact: type number 0.24
contact: type other -0.06
contact: type tiny -0.96
contact: warehouse -0.37
container 0.22
container: begins with "data" 0.3
container: begins with "extra" 0.28
container: begins with "json" -0.48
container: begins with "preferences" 0.15
container: beside none of its kind 0.22
container: ends in about 0.24
container: ends in attributes 0.13
container: ends in form 0.31
container: ends in other 0.13
container: many personal neighbours 0.16
container: no personal neighbours 0.1
container: no term 0.22
container: of somebody 0.35
container: other table 0.2
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.32
container: sign name of a container 0.22
container: small table 0.35
container: some personal neighbours 0.34
container: table called name 0.14
container: table of persons 0.2
container: table of programs 0.32
container: table of secrets 0.16
container: table of things 0.26
container: type text 0.22
credential: "activation key" 0.2
credential: "api key" 0.18
credential: "auth token" 0.06
credential: "authorization code" -0.67
credential: "backup codes" 0.21
credential: "confirmation token" 0.07
credential: "cookie" 0.19
credential: "credential" -0.23
credential: "credentials" -0.16
credential: "csrf token" 0.22
credential: "hash" -0.27
credential: "hashed password" 0.12
credential: "otp" -0.68
credential: "password salt" 0.1
credential: "pin" 0.09
credential: "private key" -0.48
credential: "refresh token" 0.33
credential: "reset token" -0.35
credential: "salt" -0.19
credential: "secret key" -0.97
credential: "secret" -0.22
credential: "session id" 0.34
credential: "session token" 0.11
credential: "sid" -0.39
credential: "token id" -0.77
credential: "token" 0.34
credential: "two factor secret" 0.1
credential: "unlock token" 0.1
credential: after agent -0.32
credential: after number 0.51
credential: after other -0.17
credential: after person 0.19
credential: anywhere inside -0.68
credential: anywhere last -0.35
credential: anywhere whole 0.41
credential: atEnd first -0.35
credential: atEnd whole -0.08
credential: begins with "access" 0.29
credential: begins with "api" -0.19
credential: begins with "auth" 0.27
credential: begins with "authorization" -0.67
credential: begins with "backup" 0.2
credential: begins with "code" 0.36
credential: begins with "confirmation" 0.37
credential: begins with "credential" -0.23
credential: begins with "credentials" -0.16
credential: begins with "crypted" 0.25
credential: begins with "email" 0.08
credential: begins with "encrypted" -0.71
credential: begins with "hash" -0.47
credential: begins with "hashed" -0.35
credential: begins with "id" 0.45
credential: begins with "key" 0.67
credential: begins with "login" 0.65
credential: begins with "mfa" 0.06
credential: begins with "o" 0.42
credential: begins with "otp" 0.12
credential: begins with "pass" 0.2
credential: begins with "password" 0.31
credential: begins with "private" 0.23
credential: begins with "refresh" 0.3
credential: begins with "salt" -0.24
credential: begins with "secret" -0.22
credential: begins with "session" 0.12
credential: begins with "sid" -0.39
credential: begins with "token" 0.13
credential: begins with "totp" 0.37
credential: begins with "two" 0.21
credential: begins with "unlock" 0.1
credential: begins with "user" 0.34
credential: begins with "validation" 0.33
credential: beside none of its kind -0.07
credential: beside some of its kind 0.06
credential: ends in about -0.11
credential: ends in agent -0.21
credential: ends in code 0.3
credential: ends in form -0.14
credential: ends in id 0.1
credential: ends in key -0.34
credential: ends in lifespan -0.1
credential: ends in other 0.1
credential: ends in type -0.19
credential: has an address 0.28
credential: in a longer term -0.23
credential: list 0.15
credential: many personal neighbours -0.13
credential: no sign -0.86
credential: no term 0.12
credential: of a machine 0.19
credential: of a patient -0.21
credential: of a person by name 0.19
credential: ofPerson last -0.05
credential: ofPerson whole -0.46
credential: persons by its columns 0.1
credential: referred to by persons 0.28
credential: row of a person 0.09
credential: row of a program -0.05
credential: several signs 0.16
credential: several words 0.12
credential: sign table of secrets 0.69
credential: sign table of sessions 0.42
credential: sign words 0.15
credential: small table 0.27
credential: some personal neighbours 0.13
credential: table called after programs -0.21
credential: table called credential 0.3
credential: table called employment 0.05
credential: table called family 0.27
credential: table called free-text -1.14
credential: table called likeness 0.16
credential: table called name 0.12
credential: table of messages -0.15
credential: table of persons 0.06
credential: table of secrets 0.42
credential: table of things -0.07
credential: then about -0.51
credential: then enc 0.43
credential: then form 0.61
credential: then lifespan -0.1
credential: then other -0.81
credential: then type -0.19
credential: type number -1.61
credential: type text 0.19
credential: warehouse -0.58
criminal 0.07
criminal: "arrest" -0.65
criminal: "offence" -0.28
criminal: "offense code" -0.22
criminal: after other 0.39
criminal: anywhere first -0.14
criminal: anywhere whole 0.27
criminal: begins with "arrest" -0.56
criminal: begins with "charge" -0.39
criminal: begins with "disposition" -0.35
criminal: begins with "offense" -0.19
criminal: begins with "sentence" 0.51
criminal: beside many of its kind 0.39
criminal: beside none of its kind 0.66
criminal: beside some of its kind -0.29
criminal: ends in about 0.61
criminal: ends in agent 0.27
criminal: ends in code -0.1
criminal: ends in id -0.58
criminal: ends in number -0.21
criminal: many personal neighbours -0.28
criminal: no personal neighbours -0.06
criminal: of somebody -0.19
criminal: other table 0.15
criminal: persons by its columns 0.15
criminal: row of a person 0.15
criminal: row of an institution 0.38
criminal: several signs 0.19
criminal: several words 0.32
criminal: sign last words 0.33
criminal: sign table of offences 0.1
criminal: sign words 0.12
criminal: small table 0.71
criminal: some personal neighbours 0.48
criminal: table called criminal -0.47
criminal: table of institutions 0.38
criminal: table of persons -0.32
criminal: then about 0.62
criminal: then id -0.58
criminal: then other -0.25
criminal: type boolean -0.34
criminal: type number -0.38
criminal: type text 0.31
criminal: type time 0.23
demographic 0.05
demographic: "age" 0.29
demographic: "birth country" 0.19
demographic: "birth date" 0.06
demographic: "birth day" 0.08
demographic: "birth place" 0.22
demographic: "birth" -0.54
demographic: "citizenship" 0.1
demographic: "country of birth" 0.27
demographic: "date of birth" -0.06
demographic: "date of death" -0.53
demographic: "death date" 0.23
demographic: "deceased date" 0.12
demographic: "deceased" 0.2
demographic: "estado civil" 0.13
demographic: "ethnic background" 0.1
demographic: "ethnic group" 0.05
demographic: "ethnicity code" 0.06
demographic: "ethnicity" 0.49
demographic: "familienstand" 0.13
demographic: "geburtsort" 0.12
demographic: "gender code" 0.12
demographic: "gender" 0.29
demographic: "geschlecht" 0.1
demographic: "konfession" 0.12
demographic: "lang" -0.54
demographic: "language" -0.21
demographic: "locale" -0.65
demographic: "marital status" 0.16
demographic: "marital" 0.18
demographic: "nationality" -0.32
demographic: "place of birth" 0.08
demographic: "pronouns" 0.16
demographic: "race code" 0.21
demographic: "race id" 0.53
demographic: "race" 0.18
demographic: "religion" 0.27
demographic: "sex code" 0.07
demographic: "sex" 0.33
demographic: "sexo" 0.28
demographic: "time zone" -0.33
demographic: "timezone" -0.72
demographic: "year of birth" 0.11
demographic: after agent 0.37
demographic: after form -0.21
demographic: after number -0.25
demographic: after other -0.31
demographic: after person 0.27
demographic: anywhere first 0.21
demographic: anywhere inside 0.24
demographic: anywhere whole 0.13
demographic: atEnd first 0.33
demographic: atEnd inside 0.25
demographic: atEnd last 0.05
demographic: atEnd whole 0.07
demographic: begins with "additional" -0.07
demographic: begins with "age" 0.31
demographic: begins with "birth" 0.05
demographic: begins with "citizenship" 0.15
demographic: begins with "country" -0.86
demographic: begins with "customer" 0.07
demographic: begins with "date" -0.59
demographic: begins with "death" 0.33
demographic: begins with "deceased" 0.23
demographic: begins with "default" -0.14
demographic: begins with "ethnic" 0.08
demographic: begins with "ethnicity" 0.46
demographic: begins with "familienstand" 0.13
demographic: begins with "fecha" 0.06
demographic: begins with "geburtsort" 0.12
demographic: begins with "gender" 0.26
demographic: begins with "geschlecht" 0.1
demographic: begins with "id" -0.25
demographic: begins with "immigration" 0.16
demographic: begins with "individual" 0.18
demographic: begins with "konfession" 0.12
demographic: begins with "lang" -0.35
demographic: begins with "language" -0.1
demographic: begins with "locale" -0.63
demographic: begins with "marital" 0.27
demographic: begins with "nationality" -0.05
demographic: begins with "place" 0.08
demographic: begins with "pronouns" 0.07
demographic: begins with "race" 0.45
demographic: begins with "religion" 0.27
demographic: begins with "sex" -0.05
demographic: begins with "sexo" 0.28
demographic: begins with "sexual" 0.38
demographic: begins with "time" -0.33
demographic: begins with "timezone" -0.72
demographic: begins with "violator" 0.26
demographic: begins with "year" 0.11
demographic: beside many of its kind 0.09
demographic: beside none of its kind -0.51
demographic: beside some of its kind 0.21
demographic: ends in about 0.08
demographic: ends in agent 0.36
demographic: ends in code 0.16
demographic: ends in form 0.16
demographic: ends in group 0.53
demographic: ends in id 0.26
demographic: ends in number 0.24
demographic: ends in thing -0.14
demographic: in a longer term -1.19
demographic: key to things 0.53
demographic: list 0.37
demographic: many personal neighbours 0.1
demographic: named as things 0.07
demographic: no personal neighbours -0.19
demographic: no sign -0.38
demographic: of a patient 0.1
demographic: of a person by name 0.27
demographic: of an animal -1
demographic: of somebody 0.16
demographic: ofPerson first -0.79
demographic: ofPerson last -0.56
demographic: ofPerson whole -0.51
demographic: other table -0.07
demographic: persons by its columns 0.18
demographic: referred to by persons 0.18
demographic: row of a person 0.19
demographic: row of an institution 0.16
demographic: several signs 0.13
demographic: several words 0.1
demographic: sign last words 0.11
demographic: sign of a person -0.43
demographic: sign strict vocabulary 0.08
demographic: sign words 0.17
demographic: small table 0.06
demographic: table called after programs 0.35
demographic: table called demographic -0.2
demographic: table called employment -0.25
demographic: table called free-text -0.26
demographic: table called likeness 0.17
demographic: table called name -0.06
demographic: table of health -0.27
demographic: table of institutions 0.16
demographic: table of persons 0.14
demographic: table of programs 0.33
demographic: table of things -1
demographic: then about -0.06
demographic: then agent 0.53
demographic: then code -0.2
demographic: then form 0.18
demographic: then id 0.22
demographic: then indicator 0.53
demographic: then number 0.11
demographic: type number 0.07
demographic: type other -0.14
demographic: type time 0.25
demographic: type tiny 0.47
demographic: warehouse 0.19
doer + ends in fk 0.14
doer + ends in id 0.22
doer + ends in number 0.25
doer + ends in other 0.32
doer + has an address 0.11
doer + many personal neighbours 0.14
doer + no personal neighbours 0.32
doer + of somebody 0.32
doer + other table 0.35
doer + persons by its columns 0.16
doer + referred to by persons 0.11
doer + some personal neighbours 0.23
doer + table called name 0.11
doer + table of persons 0.15
doer + table of programs 0.24
doer + table of things 0.23
doer + table of writing 0.1
doer + type number 0.29
doer + type uuid 0.25
doer, as text + ends in other 0.07
doer, as text + many personal neighbours 0.56
doer, as text + no personal neighbours -0.18
doer, as text + of somebody 0.08
doer, as text + persons by its columns 0.44
doer, as text + some personal neighbours 0.09
doer, as text + table of persons 0.29
doer, as text + table of programs 0.68
doer, as text + type text 0.12
employment -0.09
employment: "affiliation" -0.54
employment: "badge number" -0.29
employment: "branch" -0.51
employment: "certificate" -0.29
employment: "company" -0.31
employment: "cost center" -0.83
employment: "degree" 0.19
employment: "department" 0.21
employment: "desk" -0.37
employment: "employee number" -0.89
employment: "employer name" 0.46
employment: "employer" 0.09
employment: "grade level" 0.29
employment: "grade" 1.18
employment: "hire date" 0.21
employment: "industry" -0.42
employment: "institution" 0.14
employment: "job title" -0.24
employment: "job" 0.47
employment: "joined" -0.85
employment: "manager name" -0.53
employment: "occupation" 0.35
employment: "organization" -0.24
employment: "position" 0.11
employment: "qualification" -0.11
employment: "rank" -0.27
employment: "result" -0.33
employment: "school name" -0.45
employment: "school" 0.62
employment: "score" -0.22
employment: "service" -0.46
employment: "specialty" 0.51
employment: "staff id" -1.02
employment: "staff number" -0.56
employment: "subject" -0.25
employment: "team" -0.49
employment: "termination date" -0.25
employment: "title" -0.52
employment: "work" -0.44
employment: after about -0.44
employment: after form -0.7
employment: after number 0.24
employment: after other -0.34
employment: after person -0.16
employment: after thing -0.3
employment: anywhere first 0.34
employment: anywhere inside 1.05
employment: anywhere last -0.19
employment: atEnd first 0.61
employment: atEnd last -1.22
employment: begins with "branch" -0.35
employment: begins with "company" 0.1
employment: begins with "cost" -0.83
employment: begins with "course" -0.35
employment: begins with "credit" -0.32
employment: begins with "custom" -0.06
employment: begins with "customer" -0.55
employment: begins with "date" -0.71
employment: begins with "degree" 0.77
employment: begins with "department" 0.38
employment: begins with "desk" -0.36
employment: begins with "employee" -0.9
employment: begins with "employer" 0.28
employment: begins with "gpa" 0.12
employment: begins with "grade" 0.64
employment: begins with "graduation" 0.33
employment: begins with "hesa" -0.87
employment: begins with "highest" 0.65
employment: begins with "hire" 0.21
employment: begins with "id" -0.49
employment: begins with "institution" 0.23
employment: begins with "insurance" -0.2
employment: begins with "job" -0.11
employment: begins with "occupation" 0.71
employment: begins with "organization" -0.11
employment: begins with "other" 0.23
employment: begins with "parsed" 0.98
employment: begins with "pay" 1.03
employment: begins with "position" 0.13
employment: begins with "profession" 0.58
employment: begins with "qualification" -0.11
employment: begins with "rank" 0.11
employment: begins with "result" -0.13
employment: begins with "school" 0.24
employment: begins with "score" 0.42
employment: begins with "service" -0.54
employment: begins with "specialty" 0.51
employment: begins with "staff" -0.92
employment: begins with "student" -0.41
employment: begins with "subject" -0.24
employment: begins with "team" -0.41
employment: begins with "termination" 0.39
employment: begins with "title" -0.52
employment: begins with "work" -0.44
employment: beside many of its kind 0.05
employment: beside none of its kind -0.29
employment: beside some of its kind 0.15
employment: ends in agent 0.18
employment: ends in code 0.17
employment: ends in form -0.52
employment: ends in id -0.17
employment: ends in institution 0.34
employment: ends in level -0.31
employment: ends in number -0.4
employment: ends in person -0.46
employment: ends in position -0.11
employment: ends in rank -0.23
employment: ends in result 0.11
employment: ends in subject -0.24
employment: ends in type -0.24
employment: has an address -0.08
employment: in a longer term -0.35
employment: key to persons -0.45
employment: key to things 0.12
employment: many personal neighbours -0.16
employment: named as persons -0.78
employment: named as things -0.41
employment: no personal neighbours 0.08
employment: no sign -0.16
employment: no term -1.03
employment: of a machine -0.39
employment: of a patient -0.81
employment: of a person by name -0.16
employment: of somebody -0.07
employment: ofPerson first -0.26
employment: ofPerson inside -0.23
employment: ofPerson last -0.49
employment: ofPerson whole 0.33
employment: other table -0.17
employment: persons by its columns 0.08
employment: referred to by persons -0.17
employment: row of a person 0.07
employment: row of a program -0.45
employment: row of an institution -0.62
employment: several signs 0.29
employment: several words 0.11
employment: sign last words 0.62
employment: sign of a person 0.2
employment: sign strict vocabulary -0.2
employment: sign title at work 0.45
employment: small table -0.22
employment: some personal neighbours -0.21
employment: table called contact -0.07
employment: table called employment 0.54
employment: table called family 0.55
employment: table called financial 0.8
employment: table called free-text -0.55
employment: table called health -0.46
employment: table called likeness 0.09
employment: table called name 0.2
employment: table called online-identifier -0.07
employment: table called postal-address -0.62
employment: table of health -0.38
employment: table of institutions -0.48
employment: table of messages -0.16
employment: table of persons 0.1
employment: table of programs -0.21
employment: table of secrets 0.35
employment: table of things -0.54
employment: table of writing -0.52
employment: then 1 0.06
employment: then about -0.1
employment: then code 0.4
employment: then form -0.08
employment: then id 0.07
employment: then other -0.27
employment: then type -0.24
employment: type number -0.25
employment: type other -0.38
employment: type time -0.14
employment: warehouse 0.34
ends in about -0.2
ends in at -0.56
ends in attributes -0.25
ends in bk 0.1
ends in check -0.3
ends in class -0.14
ends in color -0.44
ends in count 0.1
ends in disabled -0.52
ends in fk 0.15
ends in flag 0.05
ends in form 0.09
ends in format -0.39
ends in group 0.46
ends in history 0.15
ends in hk -0.07
ends in id 0.05
ends in ids 0.18
ends in key 0.07
ends in label 0.21
ends in length -0.22
ends in level -0.48
ends in lifespan -0.18
ends in limit 0.2
ends in method -0.5
ends in nk -0.12
ends in on 0.36
ends in path 0.3
ends in percent 0.22
ends in person 0.21
ends in position -0.12
ends in prefix 0.06
ends in rank -0.23
ends in rate -0.36
ends in reason -0.38
ends in ref 0.26
ends in result 0.07
ends in sk 0.32
ends in source 0.31
ends in subject -0.66
ends in suffix -0.13
ends in theme -0.3
ends in thing -0.06
ends in type -0.41
ends in usage -0.25
ends in uuid 0.29
ends in version 0.3
family: "dependent count" 0.11
family: "guardian" -0.79
family: "link" -1.11
family: "maiden" -0.85
family: "marital" -0.14
family: "relation" 0.45
family: "relationship" 0.64
family: "spouse" 0.12
family: after person 0.05
family: anywhere inside 0.13
family: anywhere last -0.07
family: anywhere whole 0.36
family: begins with "dependent" -0.37
family: begins with "family" 0.47
family: begins with "father" 0.2
family: begins with "guardian" -0.79
family: begins with "link" -0.28
family: begins with "maiden" -0.65
family: begins with "marital" -0.2
family: begins with "mother" 0.41
family: begins with "next" 0.27
family: begins with "nome" 0.09
family: begins with "relation" 0.56
family: begins with "relationship" 0.11
family: begins with "spouse" 0.33
family: beside many of its kind 0.37
family: beside none of its kind -0.21
family: beside some of its kind 0.17
family: ends in about 0.36
family: ends in agent 0.17
family: ends in code 0.54
family: ends in count 0.13
family: ends in form -0.45
family: ends in id 0.05
family: ends in person 0.08
family: ends in type 0.39
family: key to persons -0.37
family: many personal neighbours -0.07
family: no personal neighbours -0.24
family: no term -1.03
family: of a patient 0.63
family: of a person by name 0.05
family: of somebody 0.47
family: ofPerson first -0.78
family: ofPerson inside -0.05
family: ofPerson last 0.24
family: ofPerson whole 0.34
family: other table 0.12
family: persons by its columns 0.13
family: referred to by persons 0.05
family: row of a person 0.13
family: several signs -0.06
family: several words 0.67
family: sign last words 0.14
family: sign of a person 0.5
family: sign strict vocabulary -0.52
family: sign words 0.14
family: small table -0.21
family: some personal neighbours 0.31
family: table called name -0.14
family: table of health 0.33
family: table of persons -0.13
family: then about -0.35
family: then code 0.5
family: then number -0.13
family: then other -0.21
family: type number -0.26
family: type text 0.08
financial 0.08
financial: "account iban" 0.17
financial: "account number last 4" 0.24
financial: "account number" 0.29
financial: "available balance" 0.4
financial: "balance" 1.08
financial: "bank name" -0.5
financial: "bic" -0.16
financial: "card last 4" 0.3
financial: "card number" -0.84
financial: "credit score" 0.51
financial: "credit" -1.01
financial: "cvv" -0.4
financial: "dynamic last 4" 0.19
financial: "exp month" 0.37
financial: "hourly rate" 0.13
financial: "household income" 0.29
financial: "iban" 0.46
financial: "last 4" -0.37
financial: "pan token" 0.64
financial: "pay grade" -1.01
financial: "policy number" 0.6
financial: "routing number" 0.36
financial: "salary" -0.41
financial: "savings" -0.38
financial: "sort code" 0.2
financial: after about -0.14
financial: after agent -0.15
financial: after form -0.83
financial: anywhere first -0.35
financial: anywhere inside 0.19
financial: anywhere last -0.23
financial: anywhere whole 0.25
financial: atEnd whole -0.65
financial: begins with "account" 0.24
financial: begins with "annual" 0.29
financial: begins with "balance" -0.21
financial: begins with "bank" -0.36
financial: begins with "bic" 0.33
financial: begins with "c" 0.41
financial: begins with "card" -0.15
financial: begins with "cc" 0.6
financial: begins with "counterparty" 0.21
financial: begins with "credit" 0.26
financial: begins with "cvv" -0.44
financial: begins with "dd" 0.33
financial: begins with "debtor" 0.19
financial: begins with "default" -0.98
financial: begins with "echeck" 0.15
financial: begins with "exp" 0.34
financial: begins with "gross" 0.35
financial: begins with "hourly" 0.1
financial: begins with "iban" 0.47
financial: begins with "income" -0.35
financial: begins with "last" 0.41
financial: begins with "mandate" 0.75
financial: begins with "monthly" 0.17
financial: begins with "net" 0.34
financial: begins with "pan" 0.57
financial: begins with "pay" -1.01
financial: begins with "routing" 0.36
financial: begins with "salary" -0.69
financial: begins with "sort" 0.2
financial: begins with "tax" -0.92
financial: beside many of its kind 0.19
financial: beside none of its kind -0.2
financial: beside some of its kind 0.07
financial: ends in about -0.44
financial: ends in agent 0.33
financial: ends in code -0.43
financial: ends in form 0.42
financial: ends in id -0.39
financial: ends in institution -0.61
financial: ends in limit 0.2
financial: ends in number 0.12
financial: ends in other 0.16
financial: ends in person 0.48
financial: ends in type -0.62
financial: in a longer term -1.38
financial: many personal neighbours 0.17
financial: named as things 0.13
financial: no personal neighbours 0.07
financial: no sign -0.21
financial: no term 0.33
financial: of a patient 0.29
financial: of somebody 0.08
financial: ofPerson first 0.09
financial: ofPerson inside 0.39
financial: ofPerson last -0.2
financial: ofPerson whole 0.81
financial: other table 0.14
financial: row of a person -0.08
financial: row of a program -0.13
financial: row of an institution 0.1
financial: several signs 0.21
financial: several words 0.05
financial: sign last words -0.22
financial: sign strict vocabulary 0.13
financial: sign table of cards 0.31
financial: sign words 0.2
financial: small table -0.51
financial: table called employment -0.34
financial: table called family 0.09
financial: table called financial 0.05
financial: table called free-text 0.43
financial: table called likeness -0.77
financial: table called name -0.28
financial: table of cards 0.48
financial: table of institutions -0.27
financial: table of persons -0.13
financial: table of programs -0.32
financial: table of reviews 0.39
financial: table of secrets -0.21
financial: table of things -0.64
financial: then about -0.76
financial: then amt 0.52
financial: then code -0.19
financial: then institution 0.52
financial: then other 0.06
financial: type number 0.22
financial: warehouse 0.12
free-text: "background" -0.29
free-text: "bemerkung" 0.28
free-text: "bio" 0.18
free-text: "body" 0.07
free-text: "comment" 0.3
free-text: "comments" 0.6
free-text: "complaint" -0.97
free-text: "customer note" 0.18
free-text: "description" -0.57
free-text: "details" -0.05
free-text: "info" 0.49
free-text: "instructions" 0.22
free-text: "message" -0.71
free-text: "narrative" 0.52
free-text: "note" 0.24
free-text: "notes" 0.79
free-text: "observaciones" 0.31
free-text: "summary" -0.41
free-text: "text" 0.12
free-text: "value text" -0.75
free-text: after about -0.09
free-text: after agent -0.52
free-text: after form -0.43
free-text: after other -0.41
free-text: after person 0.12
free-text: after thing -0.2
free-text: anywhere last 0.56
free-text: anywhere whole 0.56
free-text: atEnd first -0.31
free-text: atEnd inside -0.22
free-text: atEnd whole 0.29
free-text: begins with "additional" -0.63
free-text: begins with "bemerkung" 0.28
free-text: begins with "billing" -0.43
free-text: begins with "bio" 0.19
free-text: begins with "client" -0.09
free-text: begins with "comment" 0.41
free-text: begins with "comments" 0.58
free-text: begins with "content" 0.61
free-text: begins with "customer" 0.43
free-text: begins with "description" -0.55
free-text: begins with "detail" 0.22
free-text: begins with "details" 0.62
free-text: begins with "info" 0.88
free-text: begins with "meta" -0.33
free-text: begins with "narrative" 0.39
free-text: begins with "note" 0.17
free-text: begins with "notes" 0.42
free-text: begins with "observaciones" 0.31
free-text: begins with "payment" -0.31
free-text: begins with "remittance" 0.29
free-text: begins with "short" 0.21
free-text: begins with "summary" -0.41
free-text: begins with "text" 0.25
free-text: begins with "value" -0.75
free-text: beside none of its kind -0.24
free-text: beside some of its kind 0.16
free-text: ends in about -0.96
free-text: ends in code -0.33
free-text: ends in form 0.1
free-text: ends in institution 0.13
free-text: ends in number -0.33
free-text: ends in person -0.58
free-text: ends in reason -0.55
free-text: ends in type -0.09
free-text: has an address 0.36
free-text: in a longer term -0.71
free-text: many personal neighbours -0.06
free-text: no personal neighbours -0.12
free-text: no sign -0.47
free-text: no term 0.07
free-text: of a machine -0.81
free-text: of a patient -0.14
free-text: of a person by name 0.12
free-text: of an animal -0.14
free-text: of somebody 0.06
free-text: ofPerson first 0.07
free-text: ofPerson inside -0.61
free-text: ofPerson last -0.51
free-text: ofPerson whole -0.25
free-text: other table -0.1
free-text: persons by its columns 0.06
free-text: referred to by persons 0.18
free-text: row of a person 0.1
free-text: row of a program -0.06
free-text: row of an institution -0.25
free-text: several signs 0.11
free-text: sign last words -0.55
free-text: sign table of writing 0.24
free-text: sign words 0.42
free-text: small table -0.29
free-text: some personal neighbours 0.15
free-text: table called after programs -0.11
free-text: table called credential -0.24
free-text: table called employment -0.42
free-text: table called free-text -0.06
free-text: table called likeness 0.57
free-text: table called name 0.1
free-text: table of institutions -0.2
free-text: table of messages -0.18
free-text: table of persons 0.42
free-text: table of programs -0.11
free-text: table of reviews -0.08
free-text: table of things -0.17
free-text: table of writing 0.16
free-text: then 1 -0.23
free-text: then about -0.41
free-text: then code -0.33
free-text: then form -0.1
free-text: then number -0.33
free-text: then other -0.18
free-text: then person -0.58
free-text: then txt 0.68
free-text: then type -0.09
free-text: type other -0.9
government-id 0.08
government-id: "certificate number" 0.53
government-id: "cif nif" 0.19
government-id: "crn" -0.79
government-id: "dea number" 0.28
government-id: "driver license number" 0.28
government-id: "driver license" 0.3
government-id: "drivers license" 0.06
government-id: "id number" -0.84
government-id: "license number" 0.3
government-id: "medicare" 0.51
government-id: "national id" 0.29
government-id: "nhs number" 0.23
government-id: "nino" 0.34
government-id: "npi" 0.33
government-id: "pan" 0.06
government-id: "passport number" 0.29
government-id: "passport" 0.13
government-id: "registration number" 0.47
government-id: "ssn" 0.25
government-id: "state id" -0.69
government-id: "steuer id" 0.25
government-id: "tax id" -0.09
government-id: "vat" -0.29
government-id: after form 0.08
government-id: after number 0.62
government-id: after other -0.11
government-id: after person 0.25
government-id: anywhere first -0.11
government-id: anywhere inside 0.08
government-id: anywhere last 0.15
government-id: anywhere whole 0.27
government-id: begins with "certificate" 0.5
government-id: begins with "cif" 0.19
government-id: begins with "crn" -0.79
government-id: begins with "customer" 0.09
government-id: begins with "dea" 0.27
government-id: begins with "document" -0.16
government-id: begins with "driver" 0.34
government-id: begins with "drivers" 0.11
government-id: begins with "es" -0.13
government-id: begins with "id" -0.26
government-id: begins with "identification" 0.49
government-id: begins with "insurance" -0.63
government-id: begins with "national" 0.28
government-id: begins with "nhs" 0.21
government-id: begins with "npi" 0.33
government-id: begins with "number" 0.62
government-id: begins with "pan" -0.47
government-id: begins with "passport" 0.29
government-id: begins with "ssn" 0.19
government-id: begins with "state" -0.27
government-id: begins with "tax" -0.47
government-id: begins with "uk" 0.44
government-id: begins with "vat" -0.46
government-id: begins with "vehicle" -1.06
government-id: begins with "visa" 0.28
government-id: beside many of its kind 0.33
government-id: beside none of its kind -0.41
government-id: beside some of its kind 0.1
government-id: ends in about -0.36
government-id: ends in agent -0.33
government-id: ends in code -0.79
government-id: ends in form 0.32
government-id: ends in number 0.11
government-id: ends in other 0.08
government-id: has an address -0.07
government-id: in a longer term -0.87
government-id: many personal neighbours 0.21
government-id: no personal neighbours -0.35
government-id: no sign -0.11
government-id: of a patient -0.2
government-id: of a person by name 0.25
government-id: of an animal -0.27
government-id: ofPerson first -0.27
government-id: ofPerson inside -0.21
government-id: ofPerson last -0.19
government-id: ofPerson whole 0.06
government-id: persons by its columns 0.15
government-id: referred to by persons 0.11
government-id: row of a person 0.08
government-id: row of a program 0.23
government-id: row of an institution -0.19
government-id: several words 0.11
government-id: sign of a person 0.34
government-id: sign words 0.1
government-id: small table -0.65
government-id: some personal neighbours -0.05
government-id: table called after programs -0.08
government-id: table called employment -0.73
government-id: table called government-id 0.52
government-id: table called name 0.62
government-id: table called postal-address 0.21
government-id: table of health -0.29
government-id: table of institutions -0.13
government-id: table of persons 0.2
government-id: table of things -0.69
government-id: then about -0.69
government-id: then enc -0.18
government-id: then form 0.36
government-id: then id 0.39
government-id: then number 0.38
government-id: then other -0.71
government-id: type number -0.93
government-id: type text 0.21
government-id: warehouse 0.34
health -0.05
health: "alcohol" 0.06
health: "allergy" -0.09
health: "blood pressure" 0.55
health: "blood type" -0.27
health: "cause of death" 0.25
health: "diagnosis code" -0.39
health: "diagnosis" -0.36
health: "disability" 0.08
health: "disabled" -0.56
health: "dosage" -0.16
health: "dose" -0.21
health: "drug code" 0.08
health: "drug name" -1.06
health: "drug" 0.11
health: "icd 10" 0.2
health: "icd code" -0.47
health: "mrn" -0.46
health: "ndc" -0.15
health: "pregnant" 0.24
health: "prescription number" -0.86
health: "prescription" -0.76
health: "pulse" -0.4
health: "reason code" -1.18
health: "smoker" 0.89
health: "temperature" 0.27
health: "vaccine" 0.37
health: "weight" 0.23
health: after about -0.5
health: after agent 0.76
health: after other -0.28
health: anywhere first 0.14
health: anywhere last 0.82
health: anywhere whole 0.36
health: atEnd first 0.61
health: atEnd inside 0.32
health: atEnd last -1.03
health: begins with "address" -0.64
health: begins with "allergy" 0.19
health: begins with "birth" 0.11
health: begins with "blood" 0.17
health: begins with "cause" 0.59
health: begins with "city" -0.29
health: begins with "description" 0.31
health: begins with "diagnosis" -0.59
health: begins with "diet" 0.45
health: begins with "disability" 0.9
health: begins with "disabled" -0.54
health: begins with "dosage" -0.54
health: begins with "dose" 0.16
health: begins with "drug" -0.71
health: begins with "email" -0.29
health: begins with "ethnicity" -0.26
health: begins with "face" 0.31
health: begins with "first" -0.24
health: begins with "gender" -0.33
health: begins with "health" 0.42
health: begins with "height" -0.11
health: begins with "hipaa" -0.1
health: begins with "icd" -0.23
health: begins with "insurance" -0.49
health: begins with "is" 0.25
health: begins with "last" 0.14
health: begins with "medical" 0.77
health: begins with "middle" -0.22
health: begins with "mrn" -0.46
health: begins with "name" -0.58
health: begins with "ndc" -0.15
health: begins with "patient" -0.54
health: begins with "phone" -0.64
health: begins with "practitioner" -0.58
health: begins with "pregnant" 0.24
health: begins with "prescription" -1.2
health: begins with "pulse" -0.4
health: begins with "reaction" 0.39
health: begins with "refills" -0.81
health: begins with "result" -0.06
health: begins with "severity" 0.38
health: begins with "sex" -0.28
health: begins with "state" -0.22
health: begins with "temperature" 0.27
health: begins with "vaccine" 0.05
health: begins with "value" 0.44
health: begins with "weight" 0.36
health: begins with "zip" -0.19
health: beside many of its kind 0.27
health: beside none of its kind -0.23
health: beside some of its kind -0.11
health: ends in about -0.23
health: ends in agent -0.11
health: ends in code 0.24
health: ends in disabled -0.52
health: ends in flag 0.37
health: ends in group -0.11
health: ends in id -0.21
health: ends in institution -0.05
health: ends in level 0.41
health: ends in person -0.57
health: ends in reason 0.27
health: ends in type -0.12
health: ends in weight 0.1
health: has an address -0.26
health: in a longer term -0.64
health: key to persons -0.57
health: key to things 0.14
health: many personal neighbours -0.24
health: named as things 0.06
health: no term -0.55
health: of a machine 0.08
health: of a patient -0.05
health: of an animal -0.86
health: ofPerson first -0.27
health: ofPerson inside -0.32
health: ofPerson last -0.08
health: ofPerson whole 0.34
health: referred to by persons 0.05
health: row of a program -0.31
health: row of an institution -0.54
health: several signs 0.45
health: several words 0.41
health: sign clinical row -0.08
health: sign last words 0.33
health: sign measured 0.16
health: sign of a person 0.31
health: sign strict vocabulary -0.09
health: sign table of health 0.33
health: sign words 0.19
health: small table -0.2
health: some personal neighbours 0.11
health: table called employment -0.49
health: table called health -0.43
health: table called name -0.06
health: table called postal-address -0.42
health: table of health 0.13
health: table of institutions -0.54
health: table of persons -0.07
health: table of programs -0.31
health: table of things -0.92
health: then about -0.39
health: then agent 0.38
health: then code 0.5
health: then form -0.22
health: then id -0.54
health: then indicator 0.2
health: then number 0.24
health: then other 0.15
health: type boolean -0.05
health: type other 0.33
health: type text -0.1
health: type tiny -0.1
health: warehouse 0.09
in a longer term -0.63
institution-contact: "address 1" -0.07
institution-contact: "address 2" -0.69
institution-contact: "address" 0.43
institution-contact: "city" -0.42
institution-contact: "county district" -0.46
institution-contact: "direccion" 0.36
institution-contact: "email address" 0.09
institution-contact: "email" -0.14
institution-contact: "fax" 0.08
institution-contact: "location" -0.48
institution-contact: "ort" 0.43
institution-contact: "phone number" 0.33
institution-contact: "phone" 0.24
institution-contact: "plz" 0.52
institution-contact: "post code" 0.78
institution-contact: "strasse" 0.5
institution-contact: "street" 0.58
institution-contact: "telefon" 0.5
institution-contact: "telefono" 0.4
institution-contact: "url" -0.49
institution-contact: "zip code" 0.34
institution-contact: "zip" 0.13
institution-contact: after about 0.69
institution-contact: after form 0.43
institution-contact: after institution 0.58
institution-contact: after other -0.17
institution-contact: after person -0.81
institution-contact: after thing 0.18
institution-contact: anywhere first -0.27
institution-contact: anywhere last 0.26
institution-contact: anywhere whole 0.1
institution-contact: atEnd first -0.97
institution-contact: atEnd inside 0.58
institution-contact: atEnd last 0.49
institution-contact: atEnd whole 0.33
institution-contact: begins with "address" 0.2
institution-contact: begins with "branch" 0.67
institution-contact: begins with "business" 0.44
institution-contact: begins with "callback" -0.07
institution-contact: begins with "city" -0.33
institution-contact: begins with "company" 0.23
institution-contact: begins with "country" -0.51
institution-contact: begins with "county" -0.79
institution-contact: begins with "direccion" 0.36
institution-contact: begins with "district" -0.53
institution-contact: begins with "email" 0.27
institution-contact: begins with "fax" -0.13
institution-contact: begins with "location" -0.87
institution-contact: begins with "merchant" 0.28
institution-contact: begins with "ort" 0.43
institution-contact: begins with "plz" 0.52
institution-contact: begins with "post" 0.59
institution-contact: begins with "property" 0.53
institution-contact: begins with "provider" 1.13
institution-contact: begins with "sender" 1.48
institution-contact: begins with "site" 0.17
institution-contact: begins with "state" -0.09
institution-contact: begins with "store" 0.58
institution-contact: begins with "strasse" 0.5
institution-contact: begins with "street" 0.55
institution-contact: begins with "support" 0.71
institution-contact: begins with "target" -0.08
institution-contact: begins with "telefon" 0.5
institution-contact: begins with "telefono" 0.4
institution-contact: begins with "url" -0.42
institution-contact: begins with "zip" -0.31
institution-contact: ends in code 0.33
institution-contact: ends in form -0.22
institution-contact: ends in institution -0.61
institution-contact: ends in number -0.16
institution-contact: ends in other 0.11
institution-contact: has an address -0.29
institution-contact: in a longer term 0.62
institution-contact: many personal neighbours -0.08
institution-contact: no personal neighbours -0.47
institution-contact: no sign -0.24
institution-contact: no term -0.33
institution-contact: of a machine -0.23
institution-contact: of a patient 0.23
institution-contact: of a person by name -0.81
institution-contact: of an institution by name 0.58
institution-contact: of somebody -0.84
institution-contact: ofPerson first -0.07
institution-contact: ofPerson inside -0.41
institution-contact: ofPerson last -0.58
institution-contact: ofPerson whole -0.82
institution-contact: other table 0.05
institution-contact: persons by its columns -0.89
institution-contact: referred to by persons -0.3
institution-contact: row of a person -0.81
institution-contact: row of a program -0.22
institution-contact: row of an institution 0.59
institution-contact: several signs -0.1
institution-contact: several words -0.06
institution-contact: sign beside an address -0.84
institution-contact: sign of a person -0.27
institution-contact: sign part of an address -0.41
institution-contact: sign words 0.12
institution-contact: small table 0.34
institution-contact: some personal neighbours 0.11
institution-contact: table called after programs -0.66
institution-contact: table called contact -0.56
institution-contact: table called employment 0.5
institution-contact: table called health 0.41
institution-contact: table called name -0.16
institution-contact: table called postal-address -0.69
institution-contact: table of institutions 0.54
institution-contact: table of messages 0.57
institution-contact: table of persons -0.66
institution-contact: table of programs -0.21
institution-contact: table of secrets -0.09
institution-contact: table of things 0.29
institution-contact: table of writing -0.12
institution-contact: then about -0.27
institution-contact: then code -0.39
institution-contact: then form -0.16
institution-contact: then number -0.4
institution-contact: then other -0.52
institution-contact: then txt -0.44
institution-contact: type number -0.65
institution-contact: warehouse 0.23
key by a noun + ends in id -0.49
key by a noun + ends in number -0.13
key by a noun + ends in person 0.29
key by a noun + key to things 0.1
key by a noun + many personal neighbours -0.44
key by a noun + no personal neighbours 0.26
key by a noun + of somebody -0.15
key by a noun + other table 0.27
key by a noun + persons by its columns -0.25
key by a noun + referred to by persons 0.17
key by a noun + small table -0.76
key by a noun + some personal neighbours 0.29
key by a noun + table of persons -0.29
key by a noun + type text 0.16
key of a program + ends in key -0.15
key of a program + ends in number -0.15
key of a program + ends in other 0.5
key of a program + no personal neighbours 0.07
key of a program + of somebody 0.26
key of a program + other table 0.27
key of a program + small table 0.47
key of a program + some personal neighbours 0.37
key of a program + table of programs 0.27
key of a program + table of secrets 0.37
key of a program + table of things -0.26
key of a program + type text 0.24
key to persons 0.2
key to persons + ends in about 0.15
key to persons + ends in agent 0.22
key to persons + ends in form 0.13
key to persons + ends in id 0.2
key to persons + ends in institution 0.35
key to persons + ends in number 0.21
key to persons + ends in other 0.34
key to persons + ends in person 0.33
key to persons + ends in sk 0.16
key to persons + has an address 0.26
key to persons + key to persons 0.25
key to persons + no personal neighbours 0.28
key to persons + of a patient 0.18
key to persons + of an animal 0.23
key to persons + of somebody 0.22
key to persons + other table 0.25
key to persons + persons by its columns 0.08
key to persons + small table 0.21
key to persons + some personal neighbours 0.24
key to persons + table called after programs 0.15
key to persons + table called contact 0.19
key to persons + table called credential 0.16
key to persons + table called employment 0.2
key to persons + table called family 0.18
key to persons + table called free-text 0.16
key to persons + table called health 0.18
key to persons + table called name 0.21
key to persons + table called postal-address 0.17
key to persons + table of health 0.17
key to persons + table of institutions 0.23
key to persons + table of messages 0.2
key to persons + table of persons 0.24
key to persons + table of programs 0.23
key to persons + table of reviews 0.08
key to persons + table of secrets 0.2
key to persons + table of things 0.32
key to persons + table of writing 0.21
key to persons + type number 0.26
key to persons + type text 0.19
key to persons + type uuid 0.24
key to persons + warehouse 0.16
key to persons by name + ends in hk 0.4
key to persons by name + ends in id 0.06
key to persons by name + ends in ids 0.29
key to persons by name + ends in number 0.13
key to persons by name + ends in other 0.18
key to persons by name + ends in person 0.5
key to persons by name + ends in sk 0.14
key to persons by name + ends in uuid 0.23
key to persons by name + key to persons 0.4
key to persons by name + many personal neighbours 0.46
key to persons by name + named as persons 0.05
key to persons by name + no personal neighbours 0.26
key to persons by name + of a machine -1.17
key to persons by name + of a patient 0.24
key to persons by name + of somebody 0.22
key to persons by name + other table 0.2
key to persons by name + persons by its columns 0.1
key to persons by name + referred to by persons -0.71
key to persons by name + small table 0.25
key to persons by name + table called contact 0.37
key to persons by name + table called credential -0.08
key to persons by name + table called employment 0.3
key to persons by name + table called free-text -0.14
key to persons by name + table called health 0.16
key to persons by name + table called likeness 0.35
key to persons by name + table called name -0.68
key to persons by name + table called postal-address 0.38
key to persons by name + table of health 0.15
key to persons by name + table of institutions 0.3
key to persons by name + table of messages -0.17
key to persons by name + table of programs -0.49
key to persons by name + table of reviews 0.1
key to persons by name + table of secrets -0.24
key to persons by name + table of things -0.35
key to persons by name + table of writing 0.12
key to persons by name + type number 0.23
key to persons by name + type text -0.05
key to persons by name + type uuid 0.32
key to persons by name + warehouse 0.15
key to things -0.36
last words + ends in about 0.19
last words + ends in class -0.12
last words + ends in count 0.17
last words + ends in flag 0.28
last words + ends in group 0.28
last words + ends in label 0.33
last words + ends in level -0.43
last words + ends in limit 0.2
last words + ends in path 0.34
last words + ends in percent 0.22
last words + ends in position 0.35
last words + ends in rate -0.36
last words + ends in reason -0.28
last words + ends in suffix 0.15
last words + ends in type -0.35
last words + ends in usage 0.27
last words + has an address 0.3
last words + many personal neighbours 0.56
last words + of a patient 0.26
last words + of somebody 0.19
last words + other table 0.25
last words + persons by its columns 0.44
last words + referred to by persons 0.37
last words + some personal neighbours 0.33
last words + table called criminal 0.37
last words + table called employment 0.61
last words + table called name 0.18
last words + table of health 0.21
last words + table of institutions 0.69
last words + table of persons 0.39
last words + table of programs -0.66
last words + table of secrets 0.05
last words + table of things -0.65
last words + type number 0.21
last words + type text 0.3
last words + type time 0.13
last words + warehouse -0.6
likeness -0.08
likeness: "avatar" 0.17
likeness: "icon" -0.48
likeness: "image url" 0.06
likeness: "logo" -0.16
likeness: "photo url" -0.29
likeness: "photo" 0.41
likeness: "picture" 0.44
likeness: "profile" -0.47
likeness: "signature" -1.14
likeness: "thumbnail" -0.21
likeness: after form -0.39
likeness: after other -0.26
likeness: after thing 0.22
likeness: anywhere first 0.36
likeness: anywhere last 0.75
likeness: anywhere whole 0.3
likeness: atEnd whole -0.4
likeness: begins with "avatar" 0.18
likeness: begins with "business" -0.25
likeness: begins with "icon" -0.48
likeness: begins with "image" -0.33
likeness: begins with "logo" -0.14
likeness: begins with "photo" 0.22
likeness: begins with "picture" 0.65
likeness: begins with "profile" -0.32
likeness: begins with "selfie" 0.49
likeness: begins with "signature" -0.75
likeness: begins with "thumbnail" -0.7
likeness: beside none of its kind -0.06
likeness: beside some of its kind -0.1
likeness: ends in about -0.09
likeness: ends in form -0.11
likeness: ends in number -0.16
likeness: ends in other -0.12
likeness: ends in path 0.3
likeness: ends in source -0.23
likeness: ends in thing 0.39
likeness: has an address 0.12
likeness: many personal neighbours 0.09
likeness: no personal neighbours -0.23
likeness: no sign -0.66
likeness: of a machine 0.48
likeness: of somebody 0.2
likeness: ofPerson first -0.49
likeness: ofPerson inside -0.29
likeness: ofPerson last -0.27
likeness: ofPerson whole -0.05
likeness: other table -0.09
likeness: persons by its columns 0.06
likeness: row of a person 0.05
likeness: row of a program -0.41
likeness: row of an institution -0.51
likeness: several signs -0.34
likeness: several words 0.29
likeness: sign last words 0.47
likeness: sign of a person 0.11
likeness: sign words 0.16
likeness: small table 0.58
likeness: some personal neighbours -0.07
likeness: table called after programs -0.3
likeness: table called employment -0.36
likeness: table called name -0.31
likeness: table of institutions -0.51
likeness: table of persons -0.06
likeness: table of programs -0.41
likeness: table of things -0.69
likeness: then about -0.52
likeness: then form -0.11
likeness: then other -0.19
likeness: then source -0.23
likeness: type other 0.63
likeness: type text -0.18
likeness: type tiny -0.34
list -0.08
location 0.11
location: "latitude" 0.29
location: "longitude" 0.28
location: after other 0.32
location: anywhere first -0.31
location: anywhere last 0.24
location: anywhere whole 0.45
location: begins with "geo" 0.3
location: begins with "home" 0.1
location: begins with "lat" 0.29
location: begins with "latitude" 0.26
location: begins with "lng" 0.28
location: begins with "location" -0.22
location: begins with "longitude" 0.27
location: begins with "state" -0.5
location: beside many of its kind 0.13
location: beside none of its kind -0.29
location: beside some of its kind 0.26
location: ends in form 0.35
location: ends in number -0.26
location: ends in other 0.1
location: has an address 0.22
location: many personal neighbours 0.3
location: no sign 0.45
location: no term -0.27
location: of somebody 0.18
location: persons by its columns 0.47
location: referred to by persons -0.54
location: row of a person 0.22
location: row of an institution 0.24
location: several signs 0.3
location: several words 0.33
location: sign beside a position -0.53
location: sign pair 0.34
location: sign strict vocabulary 0.1
location: sign words 0.25
location: some personal neighbours 0.09
location: table called likeness 0.55
location: table called name 0.21
location: table called postal-address 0.29
location: table of institutions 0.24
location: table of persons 0.53
location: table of things 0.09
location: table of writing 0.26
location: then other -0.33
location: type number 0.27
location: type other -0.53
measured + ends in other 0.6
measured + no personal neighbours 0.27
measured + of a patient 0.16
measured + of somebody -0.31
measured + other table 0.16
measured + table called employment -0.58
measured + table called health -0.16
measured + table of health -0.35
measured + type number 0.16
name of a container + ends in about 0.24
name of a container + ends in attributes 0.13
name of a container + ends in form 0.31
name of a container + ends in other 0.13
name of a container + many personal neighbours 0.16
name of a container + no personal neighbours 0.1
name of a container + of somebody 0.35
name of a container + other table 0.2
name of a container + persons by its columns 0.2
name of a container + small table 0.35
name of a container + some personal neighbours 0.34
name of a container + table called name 0.14
name of a container + table of persons 0.2
name of a container + table of programs 0.32
name of a container + table of secrets 0.16
name of a container + table of things 0.26
name of a container + type text 0.22
name of a role + ends in other 0.19
name of a role + has an address -0.32
name of a role + many personal neighbours -0.07
name of a role + no personal neighbours -0.38
name of a role + of a patient 0.2
name of a role + of somebody -0.23
name of a role + other table 0.32
name of a role + persons by its columns -0.16
name of a role + referred to by persons -0.16
name of a role + some personal neighbours 0.3
name of a role + table called credential 0.23
name of a role + table called employment 0.42
name of a role + table called free-text 0.1
name of a role + table called name 0.06
name of a role + table of institutions 0.85
name of a role + table of persons -0.23
name of a role + table of programs -0.38
name of a role + table of secrets 0.28
name of a role + table of things -0.16
name of a role + table of writing 0.09
name of a role + type text 0.14
name of a role + warehouse 0.5
name: "account holder" 0.05
name: "alias" -0.1
name: "author name" 0.31
name: "birth name" 0.23
name: "care of" 0.34
name: "caseworker" 0.41
name: "claimant" -0.74
name: "client name" -1.06
name: "contact name" 0.53
name: "controller" -0.27
name: "counterparty name" 0.51
name: "debtor name" 0.17
name: "debtor" -0.31
name: "degree" 0.27
name: "display name" 0.16
name: "display" -0.65
name: "doctor" 0.07
name: "dpo" -0.1
name: "embossed name" 0.34
name: "employee name" 0.1
name: "family name" 0.29
name: "family" -0.13
name: "first name" 0.19
name: "first" 0.52
name: "forename" 0.13
name: "full name" -0.32
name: "full" -0.52
name: "geburtsname" 0.21
name: "given name" 0.27
name: "given" -0.05
name: "guarantor" -0.52
name: "holder name" 0.33
name: "initials" 0.19
name: "landlord" 0.22
name: "last name" 0.22
name: "last surname" 0.1
name: "last" -0.28
name: "legal name" -0.6
name: "login id" 0.66
name: "login" 0.3
name: "maiden name" 0.13
name: "manager name" 0.56
name: "middle initial" 0.38
name: "middle name" 0.15
name: "middle" 0.63
name: "nachname" 0.25
name: "name 1" 0.84
name: "name first" 0.2
name: "name last" 0.38
name: "name middle" 0.21
name: "name" -0.19
name: "nick name" -0.15
name: "offender" 0.1
name: "officer name" 0.06
name: "owner name" 0.24
name: "payee name" 0.13
name: "payee" 0.05
name: "physician" -0.4
name: "preferred name" 0.09
name: "preferred" -0.7
name: "prefix" -0.32
name: "principal" 0.06
name: "representative name" 0.6
name: "slug" -0.63
name: "surname" 0.28
name: "title" -0.8
name: "underwriter" -0.61
name: "user login" 0.21
name: "user name" 0.23
name: "vorname" 0.27
name: after about -0.33
name: after agent -0.4
name: after form -0.29
name: after institution -0.43
name: after number -0.41
name: after person 0.35
name: after thing -0.18
name: anywhere first -0.46
name: anywhere last 0.22
name: anywhere whole 0.2
name: atEnd first -0.56
name: atEnd inside -0.47
name: atEnd last 0.12
name: atEnd whole 0.32
name: begins with "account" 0.1
name: begins with "adh" 0.54
name: begins with "agent" 0.18
name: begins with "alias" 0.09
name: begins with "attorney" 0.08
name: begins with "author" 0.25
name: begins with "bank" -0.37
name: begins with "billing" 0.46
name: begins with "birth" -0.14
name: begins with "build" 0.29
name: begins with "business" -0.72
name: begins with "card" 0.44
name: begins with "caseworker" 0.26
name: begins with "cc" 0.08
name: begins with "city" -0.4
name: begins with "claimant" -0.11
name: begins with "client" -0.71
name: begins with "contact" 0.67
name: begins with "controller" -0.27
name: begins with "counterparty" 0.34
name: begins with "data" -0.15
name: begins with "debtor" -0.25
name: begins with "display" 0.17
name: begins with "doc" 0.19
name: begins with "doctor" 0.1
name: begins with "dpo" 0.08
name: begins with "drug" -0.11
name: begins with "dynamic" -0.15
name: begins with "eligible" 0.32
name: begins with "embossed" 0.34
name: begins with "employee" 0.11
name: begins with "employer" -0.21
name: begins with "family" 0.07
name: begins with "fides" -0.06
name: begins with "first" 0.28
name: begins with "forename" 0.13
name: begins with "from" -0.42
name: begins with "full" -0.55
name: begins with "gateway" -0.39
name: begins with "geburtsname" 0.21
name: begins with "given" 0.2
name: begins with "guarantor" -0.37
name: begins with "hashed" -0.05
name: begins with "in" 0.6
name: begins with "individual" 0.08
name: begins with "ip" -0.71
name: begins with "job" -0.37
name: begins with "known" 0.7
name: begins with "landlord" 0.32
name: begins with "last" 0.16
name: begins with "legal" -0.18
name: begins with "login" 0.37
name: begins with "manager" -0.58
name: begins with "merchant" -0.12
name: begins with "merge" 0.06
name: begins with "middle" 0.53
name: begins with "nachname" 0.25
name: begins with "name" -0.16
name: begins with "nick" -0.2
name: begins with "nom" 0.15
name: begins with "nombre" 0.2
name: begins with "office" -0.32
name: begins with "officer" 0.06
name: begins with "org" -0.28
name: begins with "other" -0.55
name: begins with "owner" 0.42
name: begins with "party" 0.58
name: begins with "patient" 0.09
name: begins with "payee" 0.13
name: begins with "payment" -0.1
name: begins with "person" 0.43
name: begins with "physician" -0.34
name: begins with "preferred" -0.05
name: begins with "previous" 0.1
name: begins with "principal" 0.17
name: begins with "profile" 0.36
name: begins with "provider" 0.46
name: begins with "relationship" -0.99
name: begins with "reporter" 0.12
name: begins with "representative" 0.09
name: begins with "responsible" 0.49
name: begins with "school" -0.12
name: begins with "shipping" 0.16
name: begins with "short" -0.32
name: begins with "slug" -0.57
name: begins with "spouse" 0.08
name: begins with "store" -0.37
name: begins with "street" -0.55
name: begins with "surname" 0.18
name: begins with "title" -1.08
name: begins with "underwriter" -0.61
name: begins with "url" -0.66
name: begins with "vorname" 0.27
name: begins with "witness" 0.07
name: beside none of its kind -0.11
name: ends in about -0.24
name: ends in agent -0.17
name: ends in code -0.46
name: ends in form 0.48
name: ends in id 0.66
name: ends in institution 0.09
name: ends in method -0.35
name: ends in number -0.35
name: ends in other -0.07
name: ends in person 0.45
name: ends in prefix -0.12
name: ends in ref -0.16
name: ends in suffix -0.18
name: ends in thing -0.28
name: ends in type -0.33
name: has an address 0.35
name: in a longer term -0.55
name: key to persons -1.17
name: many personal neighbours 0.13
name: no personal neighbours -0.38
name: no sign -0.31
name: no term 0.27
name: of a machine -0.36
name: of a patient -0.17
name: of a person by name 0.35
name: of an animal -0.07
name: of an institution by name -0.43
name: ofPerson first -0.38
name: ofPerson inside -0.41
name: ofPerson last -0.07
name: ofPerson whole -0.21
name: other table -0.09
name: persons by its columns 0.09
name: referred to by persons 0.2
name: row of a person 0.13
name: row of a program -0.39
name: row of an institution -0.16
name: several signs 0.19
name: several words 0.23
name: sign last words 0.44
name: sign name of a role 0.14
name: sign of a person 0.22
name: sign strict vocabulary 0.17
name: sign table of reviews 0.26
name: sign words 0.23
name: sign writer 0.38
name: small table -0.43
name: table called contact 0.09
name: table called credential -0.26
name: table called demographic -0.51
name: table called employment -0.27
name: table called family -0.59
name: table called financial -0.05
name: table called health -0.09
name: table called likeness -0.05
name: table called name -0.07
name: table called postal-address -0.14
name: table of cards 0.3
name: table of health -0.18
name: table of institutions -0.19
name: table of messages -0.29
name: table of persons 0.08
name: table of programs -0.31
name: table of reviews 0.61
name: table of things -0.61
name: table of writing 0.15
name: then 2 -0.44
name: then 4 -0.51
name: then about 0.12
name: then agent -0.4
name: then cached 0.93
name: then code -0.46
name: then device -0.09
name: then form -0.11
name: then indicator -0.17
name: then institution 0.09
name: then method -0.35
name: then number -0.65
name: then other -0.57
name: then parts 0.81
name: then person -0.52
name: then ref -0.16
name: then thing -0.28
name: then type -0.33
name: type other -0.34
name: warehouse -0.32
named as things -0.39
no sign -0.3
number of a call + ends in number 0.37
number of a call + no personal neighbours 0.37
number of a call + other table 0.37
number of a call + table called likeness 0.37
number of a call + type text 0.37
number of a doer + ends in id -0.43
number of a doer + ends in number -0.36
number of a doer + has an address -0.57
number of a doer + many personal neighbours -0.09
number of a doer + no personal neighbours -0.23
number of a doer + of somebody 0.23
number of a doer + other table -0.33
number of a doer + persons by its columns -0.42
number of a doer + small table -0.53
number of a doer + some personal neighbours -0.41
number of a doer + table called employment -0.63
number of a doer + table called name 0.06
number of a doer + table of institutions -0.4
number of a doer + table of persons -0.26
number of a doer + type number -0.63
number of a doer + type text 0.65
number of a person + ends in id 0.44
number of a person + ends in other -0.43
number of a person + ends in person 0.75
number of a person + ends in sk -0.11
number of a person + has an address -0.62
number of a person + many personal neighbours 0.08
number of a person + no personal neighbours 0.06
number of a person + of a patient 0.82
number of a person + of somebody -0.09
number of a person + other table -0.13
number of a person + persons by its columns 0.36
number of a person + small table -0.14
number of a person + some personal neighbours -0.16
number of a person + table called after programs -0.1
number of a person + table called employment -0.05
number of a person + table called free-text 0.39
number of a person + table called name -0.06
number of a person + table of health 0.29
number of a person + table of institutions 0.7
number of a person + table of messages 0.33
number of a person + table of persons 0.27
number of a person + table of programs -0.1
number of a person + table of secrets -0.41
number of a person + table of things -0.27
number of a person + table of writing 0.23
number of a person + type number 0.22
number of a person + type text -0.37
number of a person + type uuid 0.9
number of a person + warehouse -0.78
of a machine -0.08
of a person + ends in about -0.13
of a person + ends in disabled -0.54
of a person + ends in form 0.21
of a person + ends in institution 0.17
of a person + ends in other 0.15
of a person + ends in person -0.34
of a person + ends in position 0.14
of a person + ends in thing 0.66
of a person + has an address 0.87
of a person + no personal neighbours -0.3
of a person + of a machine 0.65
of a person + of a patient 0.6
of a person + of somebody 0.19
of a person + persons by its columns 0.15
of a person + referred to by persons 0.29
of a person + small table 0.28
of a person + some personal neighbours 0.37
of a person + table called after programs 0.79
of a person + table called free-text -0.34
of a person + table called name 0.1
of a person + table of institutions -0.42
of a person + table of persons 0.18
of a person + table of programs 0.19
of a person + table of things 0.65
of a person + type boolean -0.28
of a person + type number -1.15
of a person + type other -0.19
of a person + type text 0.31
of a person by name 0.17
of an animal -0.63
of an institution by name -0.33
of somebody 0.06
ofPerson first -0.36
ofPerson inside -0.43
ofPerson last -0.3
ofPerson whole -0.16
online-identifier 0.09
online-identifier: "client ip" 0.15
online-identifier: "device fingerprint" 0.26
online-identifier: "distinct id" 0.45
online-identifier: "fingerprint" -0.69
online-identifier: "imsi" 0.5
online-identifier: "ip address" 0.08
online-identifier: "ip" 0.5
online-identifier: "last ip" 0.19
online-identifier: "login ip" 0.17
online-identifier: "mac address" 0.19
online-identifier: "remote address" 0.19
online-identifier: "tracking id" 0.47
online-identifier: "user agent" 0.33
online-identifier: "user device" 0.34
online-identifier: after about 0.23
online-identifier: after form 0.39
online-identifier: after person 0.16
online-identifier: after thing 0.22
online-identifier: anywhere first -0.61
online-identifier: anywhere last 0.16
online-identifier: anywhere whole 0.15
online-identifier: atEnd last 0.17
online-identifier: atEnd whole 0.05
online-identifier: begins with "browser" 0.19
online-identifier: begins with "client" 0.41
online-identifier: begins with "context" 0.08
online-identifier: begins with "current" 0.1
online-identifier: begins with "device" 0.15
online-identifier: begins with "distinct" 0.45
online-identifier: begins with "fides" 0.22
online-identifier: begins with "fingerprint" -0.69
online-identifier: begins with "hashed" 0.22
online-identifier: begins with "imei" 0.23
online-identifier: begins with "ip" 0.29
online-identifier: begins with "last" 0.24
online-identifier: begins with "mac" 0.19
online-identifier: begins with "remote" 0.3
online-identifier: begins with "tos" 0.12
online-identifier: begins with "tracking" 0.59
online-identifier: begins with "user" 0.33
online-identifier: beside many of its kind 0.38
online-identifier: beside none of its kind -0.45
online-identifier: beside some of its kind 0.07
online-identifier: ends in about 0.41
online-identifier: ends in agent -0.05
online-identifier: ends in form 0.12
online-identifier: ends in id -0.23
online-identifier: ends in number -0.28
online-identifier: ends in other 0.1
online-identifier: ends in person 0.36
online-identifier: ends in thing 0.34
online-identifier: has an address 0.11
online-identifier: key to things 0.13
online-identifier: many personal neighbours 0.49
online-identifier: named as things -0.11
online-identifier: no sign -0.27
online-identifier: of a machine 0.12
online-identifier: of a patient -0.31
online-identifier: of a person by name 0.16
online-identifier: of somebody 0.2
online-identifier: other table 0.08
online-identifier: persons by its columns 0.24
online-identifier: referred to by persons 0.19
online-identifier: row of a person 0.26
online-identifier: row of a program 0.41
online-identifier: several signs 0.14
online-identifier: several words 0.1
online-identifier: sign last words 0.21
online-identifier: sign strict vocabulary 0.14
online-identifier: sign words 0.12
online-identifier: small table 0.24
online-identifier: table called after programs 0.33
online-identifier: table called credential -0.09
online-identifier: table called name 0.23
online-identifier: table called online-identifier 0.26
online-identifier: table of messages 0.13
online-identifier: table of persons 0.14
online-identifier: table of programs 0.41
online-identifier: table of secrets 0.21
online-identifier: table of things 0.16
online-identifier: table of writing 0.28
online-identifier: then form 0.46
online-identifier: then id -0.22
online-identifier: then number -0.37
online-identifier: then other -0.69
online-identifier: type number -1.16
online-identifier: type other 0.39
online-identifier: type text 0.28
online-identifier: warehouse 0.33
own key + ends in id -0.08
own key + ends in other 0.28
own key + ends in person 0.62
own key + ends in sk 0.18
own key + ends in uuid 0.53
own key + has an address 0.27
own key + key to persons 0.7
own key + key to things -1.11
own key + many personal neighbours 0.06
own key + named as persons 0.64
own key + no personal neighbours -0.75
own key + of a patient 0.37
own key + of somebody -0.08
own key + other table -0.88
own key + persons by its columns 0.06
own key + referred to by persons 0.6
own key + small table 0.06
own key + some personal neighbours 0.25
own key + table called after programs 0.73
own key + table called likeness -0.85
own key + table called name 0.44
own key + table of persons 0.27
own key + table of things -0.09
own key + type number 0.05
own key + type text 0.15
own key + type uuid -0.11
own key + warehouse 0.35
pair + ends in other 0.34
pair + many personal neighbours 0.37
pair + no personal neighbours 0.23
pair + of somebody 0.2
pair + other table 0.38
pair + persons by its columns 0.05
pair + some personal neighbours 0.19
pair + table of persons 0.05
pair + type number 0.34
part of an address + ends in agent 0.23
part of an address + ends in code 0.2
part of an address + ends in institution -0.09
part of an address + ends in number -0.12
part of an address + ends in other 0.15
part of an address + has an address 0.1
part of an address + many personal neighbours -0.16
part of an address + of a patient 0.24
part of an address + of somebody 0.37
part of an address + persons by its columns 0.25
part of an address + some personal neighbours 0.34
part of an address + table called after programs -0.39
part of an address + table called employment 0.29
part of an address + table called postal-address 0.34
part of an address + table of institutions -0.18
part of an address + table of persons 0.3
part of an address + table of programs -0.32
part of an address + type number -0.15
part of an address + type text 0.13
person-key 0.12
person-key: begins with "account" -1.99
person-key: begins with "actor" 0.54
person-key: begins with "added" 0.33
person-key: begins with "admin" -0.14
person-key: begins with "agent" 0.98
person-key: begins with "assigned" 0.59
person-key: begins with "assignee" 0.48
person-key: begins with "auth" -0.48
person-key: begins with "author" 0.54
person-key: begins with "birth" -0.57
person-key: begins with "borrower" 0.27
person-key: begins with "candidate" 0.12
person-key: begins with "changed" 0.09
person-key: begins with "child" 0.2
person-key: begins with "cifn" 0.49
person-key: begins with "citizen" 0.25
person-key: begins with "claimant" 0.28
person-key: begins with "client" -0.58
person-key: begins with "cod" 0.36
person-key: begins with "constit" 0.15
person-key: begins with "constituent" 0.43
person-key: begins with "contact" 0.12
person-key: begins with "courier" 0.33
person-key: begins with "created" 0.56
person-key: begins with "creator" 0.88
person-key: begins with "customer" 0.74
person-key: begins with "decidim" 0.33
person-key: begins with "doctor" -0.28
person-key: begins with "driver" 0.3
person-key: begins with "editor" 0.19
person-key: begins with "email" -0.85
person-key: begins with "employee" 0.47
person-key: begins with "entity" -0.45
person-key: begins with "external" -0.29
person-key: begins with "fk" 0.25
person-key: begins with "identifier" 0.33
person-key: begins with "identity" 0.41
person-key: begins with "idpes" 0.24
person-key: begins with "invited" 0.25
person-key: begins with "jobseeker" 0.46
person-key: begins with "last" 0.33
person-key: begins with "lead" 0.19
person-key: begins with "manager" 0.65
person-key: begins with "matricula" -0.48
person-key: begins with "member" 0.61
person-key: begins with "mni" 0.4
person-key: begins with "modified" 0.49
person-key: begins with "name" 0.4
person-key: begins with "officer" 0.54
person-key: begins with "owner" 0.77
person-key: begins with "participant" 0.37
person-key: begins with "partner" 0.69
person-key: begins with "party" 0.19
person-key: begins with "passenger" 0.22
person-key: begins with "patient" 0.21
person-key: begins with "payee" -0.64
person-key: begins with "person" 0.54
person-key: begins with "pid" 0.7
person-key: begins with "pidm" 0.42
person-key: begins with "practitioner" 0.79
person-key: begins with "principal" -0.63
person-key: begins with "property" 0.54
person-key: begins with "provider" 0.55
person-key: begins with "recipient" -0.78
person-key: begins with "ref" -0.43
person-key: begins with "reporter" 0.14
person-key: begins with "reviewed" 0.28
person-key: begins with "rider" 0.28
person-key: begins with "sender" -0.11
person-key: begins with "staff" 0.48
person-key: begins with "student" 0.46
person-key: begins with "subject" 0.25
person-key: begins with "subscriber" -0.61
person-key: begins with "supervisor" -0.54
person-key: begins with "tenant" 0.27
person-key: begins with "trainee" 0.31
person-key: begins with "updated" 0.34
person-key: begins with "user" 0.52
person-key: begins with "uuid" 0.32
person-key: begins with "verified" 0.12
person-key: begins with "voter" 0.37
person-key: beside none of its kind 0.12
person-key: ends in about 0.15
person-key: ends in agent 0.47
person-key: ends in bk 0.1
person-key: ends in fk 0.15
person-key: ends in hk -0.07
person-key: ends in id 0.08
person-key: ends in ids 0.29
person-key: ends in institution -0.5
person-key: ends in number 0.08
person-key: ends in other 0.31
person-key: ends in person 0.18
person-key: ends in sk 0.49
person-key: ends in uuid 0.29
person-key: has an address -0.13
person-key: key to persons 0.3
person-key: key to things -0.36
person-key: named as persons 0.12
person-key: no personal neighbours 0.19
person-key: no term 0.12
person-key: of a machine -1.42
person-key: of a patient 0.29
person-key: of an animal 0.26
person-key: of somebody 0.11
person-key: other table 0.1
person-key: persons by its columns 0.09
person-key: referred to by persons 0.07
person-key: row of a person 0.07
person-key: row of a program -0.14
person-key: row of an institution -0.14
person-key: several signs 0.15
person-key: sign doer 0.32
person-key: sign doer, as text 0.12
person-key: sign key by a noun 0.1
person-key: sign key to persons 0.25
person-key: sign key to persons by name 0.18
person-key: sign number of a doer -0.36
person-key: sign own key 0.06
person-key: sign table of identities 0.29
person-key: sign who -0.29
person-key: sign who, as text -0.17
person-key: small table 0.09
person-key: some personal neighbours 0.09
person-key: table called after programs 0.41
person-key: table called contact -0.32
person-key: table called criminal 0.38
person-key: table called demographic 0.15
person-key: table called employment -0.14
person-key: table called financial -0.08
person-key: table called free-text 0.06
person-key: table called health 0.14
person-key: table called likeness -0.61
person-key: table called name 0.07
person-key: table called online-identifier 0.31
person-key: table of cards -0.22
person-key: table of health 0.2
person-key: table of institutions 0.21
person-key: table of persons 0.17
person-key: table of reviews 0.28
person-key: table of secrets -0.07
person-key: table of things -0.18
person-key: table of writing 0.05
person-key: type number 0.16
person-key: type uuid 0.08
person-key: warehouse 0.06
persons by its columns 0.08
postal-address: "address 1" -0.32
postal-address: "address 2" 0.26
postal-address: "address 3" 0.18
postal-address: "address city" 0.46
postal-address: "address number" -1.08
postal-address: "address zip" 0.54
postal-address: "address" -0.08
postal-address: "addresses" -0.5
postal-address: "billing address" -0.31
postal-address: "city name" -0.1
postal-address: "code postal" 0.09
postal-address: "codigo postal" -0.14
postal-address: "country" -0.63
postal-address: "county district" 0.07
postal-address: "county" 0.7
postal-address: "house number" 0.22
postal-address: "line 1" 0.07
postal-address: "location" -0.44
postal-address: "mail city" 0.64
postal-address: "mailing address" -0.53
postal-address: "ort" -0.28
postal-address: "plz" -0.27
postal-address: "post code" -0.09
postal-address: "postal code" 0.66
postal-address: "province" 0.46
postal-address: "residence" -0.65
postal-address: "state province" 0.33
postal-address: "strasse" -0.13
postal-address: "street 2" 0.08
postal-address: "street address" -0.18
postal-address: "street name" 0.21
postal-address: "street" -0.13
postal-address: "town" 0.18
postal-address: "zip code" 0.06
postal-address: "zip" 0.08
postal-address: after about 0.09
postal-address: after agent 0.51
postal-address: after form -0.18
postal-address: after institution -0.8
postal-address: after number -0.78
postal-address: after person 0.22
postal-address: after thing -0.08
postal-address: anywhere inside 0.25
postal-address: anywhere last 0.11
postal-address: anywhere whole 0.08
postal-address: atEnd first 0.56
postal-address: atEnd last -0.25
postal-address: atEnd whole -0.05
postal-address: begins with "address" -0.26
postal-address: begins with "adh" 0.65
postal-address: begins with "adresse" 0.07
postal-address: begins with "apartment" -0.38
postal-address: begins with "b" 0.13
postal-address: begins with "ballot" 0.94
postal-address: begins with "billing" 0.3
postal-address: begins with "birth" -0.77
postal-address: begins with "branch" -0.87
postal-address: begins with "city" 0.26
postal-address: begins with "code" 0.09
postal-address: begins with "codigo" -0.14
postal-address: begins with "company" -0.22
postal-address: begins with "contact" -0.87
postal-address: begins with "country" -0.67
postal-address: begins with "county" 0.64
postal-address: begins with "customer" -0.13
postal-address: begins with "debtor" 0.4
postal-address: begins with "dest" 0.89
postal-address: begins with "district" 0.22
postal-address: begins with "email" -0.63
postal-address: begins with "employee" 0.07
postal-address: begins with "evidence" 0.4
postal-address: begins with "floor" -0.21
postal-address: begins with "from" 0.5
postal-address: begins with "home" 0.26
postal-address: begins with "house" 0.38
postal-address: begins with "id" -0.64
postal-address: begins with "ip" -0.45
postal-address: begins with "location" -0.46
postal-address: begins with "mac" -0.27
postal-address: begins with "mail" 0.6
postal-address: begins with "mailing" -0.31
postal-address: begins with "number" -0.37
postal-address: begins with "origin" -0.65
postal-address: begins with "ort" -0.28
postal-address: begins with "payment" 0.07
postal-address: begins with "plz" -0.27
postal-address: begins with "post" -0.21
postal-address: begins with "postal" 0.48
postal-address: begins with "premise" 0.89
postal-address: begins with "property" -0.12
postal-address: begins with "province" 0.42
postal-address: begins with "region" -0.51
postal-address: begins with "remote" -0.23
postal-address: begins with "residence" -0.65
postal-address: begins with "result" 0.51
postal-address: begins with "sender" -0.31
postal-address: begins with "shipping" 0.28
postal-address: begins with "state" 0.27
postal-address: begins with "store" -0.22
postal-address: begins with "strasse" -0.13
postal-address: begins with "street" 0.29
postal-address: begins with "to" 0.56
postal-address: begins with "town" 0.05
postal-address: begins with "unit" -0.68
postal-address: begins with "zip" 0.21
postal-address: beside many of its kind 0.43
postal-address: beside none of its kind -0.78
postal-address: beside some of its kind -0.29
postal-address: ends in about -0.16
postal-address: ends in agent 0.26
postal-address: ends in code 0.23
postal-address: ends in form 0.05
postal-address: ends in institution 0.21
postal-address: ends in number -0.06
postal-address: has an address 0.15
postal-address: in a longer term -0.66
postal-address: key to things -0.84
postal-address: named as things -0.42
postal-address: no personal neighbours -0.12
postal-address: no sign -0.2
postal-address: no term -0.16
postal-address: of a machine -0.37
postal-address: of a patient 0.31
postal-address: of a person by name 0.22
postal-address: of an animal 0.13
postal-address: of an institution by name -0.8
postal-address: of somebody 0.05
postal-address: ofPerson first -0.37
postal-address: ofPerson inside -0.42
postal-address: ofPerson last 0.23
postal-address: ofPerson whole -0.52
postal-address: other table -0.06
postal-address: persons by its columns 0.1
postal-address: referred to by persons -0.06
postal-address: row of a program 0.39
postal-address: row of an institution -1.08
postal-address: several signs 0.18
postal-address: several words 0.06
postal-address: sign beside an address 0.33
postal-address: sign of a person -0.6
postal-address: sign part of an address 0.28
postal-address: sign strict vocabulary 0.07
postal-address: sign words 0.06
postal-address: small table -0.26
postal-address: table called after programs 0.07
postal-address: table called contact -0.55
postal-address: table called employment -0.53
postal-address: table called free-text 0.43
postal-address: table called postal-address 0.42
postal-address: table of health -0.56
postal-address: table of institutions -1.06
postal-address: table of messages -0.57
postal-address: table of persons 0.08
postal-address: table of programs -0.18
postal-address: table of secrets -0.76
postal-address: table of things -0.59
postal-address: table of writing -0.68
postal-address: then 1 0.58
postal-address: then about -0.23
postal-address: then code 0.48
postal-address: then form 0.2
postal-address: then other 0.17
postal-address: type number -0.82
postal-address: type other -0.33
postal-address: warehouse -0.1
row of a person 0.07
row of a program -0.1
row of an institution -0.3
sender and recipient + ends in other -0.06
sender and recipient + of somebody 0.9
sender and recipient + other table -0.06
sender and recipient + some personal neighbours -0.06
sender and recipient + type text -0.06
several signs 0.16
several words 0.16
sign beside a position -0.53
sign beside a telephone 0.31
sign clinical row -0.08
sign doer 0.32
sign doer, as text 0.12
sign key by a noun 0.1
sign key of a program 0.27
sign key to persons 0.25
sign key to persons by name 0.18
sign last words 0.31
sign measured 0.16
sign name of a container 0.22
sign name of a role 0.14
sign number of a call 0.37
sign number of a doer -0.36
sign of a person 0.15
sign own key 0.06
sign pair 0.34
sign part of an address 0.1
sign sender and recipient -0.06
sign strict vocabulary 0.07
sign table of cards 0.31
sign table of contacts 0.25
sign table of health 0.33
sign table of identities 0.29
sign table of messages 0.38
sign table of offences 0.1
sign table of reviews 0.26
sign table of secrets 0.16
sign table of sessions 0.13
sign table of writing 0.24
sign title at work 0.45
sign who -0.29
sign who, as text -0.17
sign words 0.16
sign writer 0.38
small table -0.1
strict vocabulary + ends in code 0.2
strict vocabulary + ends in digits 0.11
strict vocabulary + ends in form 0.26
strict vocabulary + ends in institution 0.65
strict vocabulary + ends in key -0.06
strict vocabulary + ends in other 0.07
strict vocabulary + ends in person -0.62
strict vocabulary + ends in thing 0.11
strict vocabulary + has an address 0.09
strict vocabulary + key to persons -0.32
strict vocabulary + key to things -0.47
strict vocabulary + list -0.3
strict vocabulary + many personal neighbours 0.09
strict vocabulary + named as things -0.45
strict vocabulary + no personal neighbours -0.05
strict vocabulary + of a patient 0.19
strict vocabulary + of an animal -0.4
strict vocabulary + of somebody 0.09
strict vocabulary + other table 0.05
strict vocabulary + persons by its columns 0.11
strict vocabulary + referred to by persons 0.08
strict vocabulary + small table -0.09
strict vocabulary + some personal neighbours 0.08
strict vocabulary + table called criminal -0.31
strict vocabulary + table called employment -0.37
strict vocabulary + table called family 0.26
strict vocabulary + table called financial 0.56
strict vocabulary + table called health -0.77
strict vocabulary + table called likeness 0.26
strict vocabulary + table called online-identifier -0.43
strict vocabulary + table called postal-address 0.07
strict vocabulary + table of health -0.25
strict vocabulary + table of institutions -0.34
strict vocabulary + table of messages 0.06
strict vocabulary + table of persons 0.09
strict vocabulary + table of programs -0.07
strict vocabulary + table of secrets -0.17
strict vocabulary + table of things 0.27
strict vocabulary + table of writing 0.44
strict vocabulary + type boolean -0.19
strict vocabulary + type number -0.26
strict vocabulary + type other 0.15
strict vocabulary + type text 0.09
strict vocabulary + type time 0.13
strict vocabulary + type tiny -0.4
system-credential -0.06
system-credential: "access token" -0.25
system-credential: "api key" 0.09
system-credential: "client secret" 0.61
system-credential: "password salt" -1.13
system-credential: "password" 0.64
system-credential: "private key" 0.57
system-credential: "refresh token" -0.85
system-credential: "salt" -0.55
system-credential: "secret" 0.7
system-credential: "session id" -0.77
system-credential: "signing secret" 0.36
system-credential: "token" -1.18
system-credential: after form 0.42
system-credential: anywhere first -0.12
system-credential: anywhere last 0.24
system-credential: atEnd first -0.34
system-credential: atEnd last -0.09
system-credential: atEnd whole -0.4
system-credential: begins with "access" -0.11
system-credential: begins with "auth" 0.49
system-credential: begins with "client" 0.23
system-credential: begins with "key" -0.6
system-credential: begins with "login" -1.04
system-credential: begins with "password" -0.25
system-credential: begins with "private" 0.63
system-credential: begins with "refresh" -0.74
system-credential: begins with "salt" -0.54
system-credential: begins with "secret" 0.5
system-credential: begins with "signing" 0.32
system-credential: begins with "smtp" 0.8
system-credential: begins with "token" -0.6
system-credential: beside none of its kind -0.06
system-credential: ends in about -0.66
system-credential: ends in form 0.07
system-credential: ends in id -0.66
system-credential: ends in key 0.42
system-credential: ends in number -0.06
system-credential: many personal neighbours -0.5
system-credential: named as things 0.65
system-credential: no personal neighbours 0.1
system-credential: no sign -0.57
system-credential: no term 0.46
system-credential: of a machine 0.83
system-credential: of somebody -0.42
system-credential: ofPerson last 0.08
system-credential: other table 0.12
system-credential: persons by its columns -0.76
system-credential: referred to by persons -0.6
system-credential: row of a person -0.82
system-credential: row of a program 0.26
system-credential: several signs 0.07
system-credential: sign key of a program 0.27
system-credential: sign strict vocabulary 0.18
system-credential: sign table of secrets -0.92
system-credential: sign words -0.1
system-credential: small table -0.18
system-credential: some personal neighbours -0.18
system-credential: table called after programs 0.52
system-credential: table called credential -0.36
system-credential: table called employment 0.46
system-credential: table called free-text 0.68
system-credential: table called name -1.06
system-credential: table of messages -0.07
system-credential: table of persons -1.02
system-credential: table of programs 0.28
system-credential: table of secrets -0.69
system-credential: table of things 0.61
system-credential: then about -0.43
system-credential: then other 0.35
system-credential: type number -0.63
system-credential: type other 0.28
table called contact -0.13
table called credential 0.06
table called criminal 0.32
table called demographic -0.38
table called family 0.15
table called government-id 0.12
table called health -0.3
table called likeness -0.08
table of cards 0.38
table of cards + ends in other 0.2
table of cards + no personal neighbours 0.31
table of cards + of somebody 0.1
table of cards + other table 0.31
table of cards + table of cards 0.31
table of cards + table of reviews 0.1
table of cards + type text 0.31
table of contacts + ends in form -0.24
table of contacts + ends in other 0.61
table of contacts + has an address 0.36
table of contacts + no personal neighbours 0.62
table of contacts + of a machine 0.3
table of contacts + of somebody 0.19
table of contacts + other table 0.25
table of contacts + small table 0.46
table of contacts + some personal neighbours -0.23
table of contacts + table called contact -0.09
table of contacts + table of messages -0.29
table of contacts + table of writing -0.29
table of contacts + type text 0.25
table of health + ends in about 0.45
table of health + ends in code -0.1
table of health + ends in form 0.43
table of health + ends in number -0.1
table of health + ends in other 0.28
table of health + no personal neighbours 0.28
table of health + of a patient 0.61
table of health + other table 0.33
table of health + small table -0.44
table of health + some personal neighbours 0.4
table of health + table called employment 0.33
table of health + table called health -0.39
table of health + table of health 0.33
table of health + type number 0.39
table of health + type text 0.27
table of identities + ends in id 0.21
table of identities + ends in number 0.21
table of identities + no personal neighbours 0.26
table of identities + of somebody 0.2
table of identities + other table 0.25
table of identities + persons by its columns 0.18
table of identities + small table 0.21
table of identities + some personal neighbours 0.15
table of identities + table of persons 0.18
table of identities + type text 0.3
table of institutions -0.23
table of messages -0.08
table of messages + ends in other 0.34
table of messages + ends in person 0.19
table of messages + no personal neighbours 0.38
table of messages + of somebody 0.18
table of messages + other table 0.38
table of messages + some personal neighbours 0.21
table of messages + table called free-text 0.16
table of messages + table of messages 0.38
table of messages + table of writing 0.23
table of messages + type text 0.38
table of offences + ends in other 0.1
table of offences + other table 0.1
table of offences + small table 0.58
table of offences + type text 0.1
table of persons 0.08
table of programs -0.08
table of reviews 0.35
table of reviews + ends in other 0.26
table of reviews + other table 0.26
table of reviews + table of reviews 0.26
table of reviews + type text 0.26
table of secrets + ends in code 0.34
table of secrets + ends in form 0.59
table of secrets + ends in key 0.22
table of secrets + ends in number 0.38
table of secrets + ends in other -0.25
table of secrets + no personal neighbours 0.15
table of secrets + of somebody 0.07
table of secrets + other table 0.15
table of secrets + small table 0.38
table of secrets + some personal neighbours 0.11
table of secrets + table called credential 0.12
table of secrets + table of programs -0.41
table of secrets + table of secrets 0.16
table of secrets + type other 0.39
table of secrets + type text 0.07
table of sessions + ends in id 0.08
table of sessions + ends in number 0.13
table of sessions + no personal neighbours 0.07
table of sessions + of somebody 0.33
table of sessions + other table 0.13
table of sessions + small table -0.09
table of sessions + some personal neighbours 0.15
table of sessions + table of secrets 0.13
table of sessions + type text 0.08
table of things -0.31
table of vehicles + ends in about -0.09
table of vehicles + no personal neighbours 0.69
table of writing 0.06
table of writing + ends in form 0.73
table of writing + ends in institution 0.08
table of writing + ends in other 0.34
table of writing + no personal neighbours 0.3
table of writing + of somebody 0.5
table of writing + other table 0.24
table of writing + some personal neighbours 0.47
table of writing + table called free-text 0.42
table of writing + table of messages 0.18
table of writing + table of reviews 0.19
table of writing + table of writing 0.24
table of writing + type text 0.24
then 1 -0.08
then 2 -0.65
then 3 0.12
then 4 -0.56
then a 0.48
then about -0.41
then agent -0.08
then amt 0.52
then at -0.6
then cached 0.93
then canonical 0.36
then check -0.53
then code -0.07
then contact -0.1
then device -0.09
then digits 0.37
then enc -0.23
then flag -0.34
then format -0.39
then hours -0.13
then id -0.12
then indicator -0.19
then institution 0.39
then json -0.7
then key 0.11
then length -0.22
then level -0.23
then lifespan -0.18
then method -0.5
then number -0.11
then other -0.31
then parts 0.81
then person -0.43
then prefix 0.47
then reason -0.29
then ref 0.26
then sk -0.43
then source 0.49
then text -0.49
then theme -0.3
then thing -0.8
then txt 0.14
then type -0.45
then value 0.41
then version 0.3
title at work + ends in other 0.45
title at work + many personal neighbours 0.48
title at work + of somebody 0.46
title at work + persons by its columns 0.45
title at work + referred to by persons 0.25
title at work + table called name 0.2
title at work + table of persons 0.42
title at work + type text 0.45
type boolean -0.16
type other -0.14
type time 0.23
type tiny -1.16
vehicle 0.27
vehicle: "license plate" 0.12
vehicle: "vehicle id number" 0.25
vehicle: "vin" 0.11
vehicle: anywhere whole 0.26
vehicle: begins with "license" 0.12
vehicle: begins with "vehicle" 0.29
vehicle: begins with "vin" 0.12
vehicle: beside many of its kind -0.45
vehicle: beside some of its kind 0.45
vehicle: ends in about -0.09
vehicle: ends in number 0.32
vehicle: ends in other 0.3
vehicle: many personal neighbours 0.11
vehicle: no personal neighbours 0.51
vehicle: no sign 0.3
vehicle: of somebody 0.15
vehicle: other table 0.28
vehicle: persons by its columns 0.11
vehicle: row of a person 0.11
vehicle: several signs 0.15
vehicle: several words 0.25
vehicle: sign strict vocabulary 0.15
vehicle: sign words 0.28
vehicle: type text 0.27
warehouse -0.05
who + ends in person 0.07
who + no personal neighbours -0.34
who + of a patient -0.37
who + of somebody -0.2
who + other table -0.06
who + persons by its columns -0.39
who + referred to by persons -0.41
who + some personal neighbours 0.07
who + table called name -0.96
who + table of health 0.23
who + table of persons -0.39
who + type number 0.07
who, as text + ends in other 0.99
who, as text + ends in person -0.51
who, as text + has an address -0.66
who, as text + many personal neighbours -0.53
who, as text + no personal neighbours 0.43
who, as text + of a patient 0.27
who, as text + of somebody -0.16
who, as text + persons by its columns 0.17
who, as text + referred to by persons -0.6
who, as text + small table 0.18
who, as text + some personal neighbours -0.44
who, as text + table called free-text -0.5
who, as text + table of messages -0.33
who, as text + table of persons -0.5
who, as text + table of things -0.75
who, as text + table of writing -0.49
who, as text + type text -0.17
words + ends in agent 0.26
words + ends in code -0.05
words + ends in digits 0.18
words + ends in form 0.17
words + ends in key 0.13
words + ends in number -0.08
words + ends in other 0.21
words + ends in person 0.08
words + ends in thing 0.09
words + has an address 0.11
words + key to persons -1.05
words + key to things -0.36
words + list 0.42
words + many personal neighbours 0.2
words + named as persons -0.52
words + named as things 0.22
words + no personal neighbours 0.06
words + of a machine 0.31
words + of a patient 0.24
words + of an animal -0.59
words + of somebody 0.19
words + other table 0.13
words + persons by its columns 0.22
words + referred to by persons 0.14
words + some personal neighbours 0.16
words + table called contact 0.49
words + table called credential -0.17
words + table called criminal 0.1
words + table called demographic -0.44
words + table called employment 0.11
words + table called family 0.12
words + table called financial -0.23
words + table called government-id 0.05
words + table called health -0.23
words + table called likeness -0.18
words + table called name 0.16
words + table called postal-address 0.16
words + table of cards 0.25
words + table of health 0.26
words + table of institutions -0.21
words + table of messages 0.05
words + table of persons 0.21
words + table of programs -0.11
words + table of reviews 0.32
words + table of secrets 0.1
words + table of things -0.25
words + table of writing 0.36
words + type number -0.06
words + type other 0.1
words + type text 0.19
words + type time 0.22
words + type tiny -1.26
words + type uuid -0.61
words + warehouse 0.18
writer + ends in other 0.07
writer + ends in person 0.35
writer + no personal neighbours 0.43
writer + of somebody 0.24
writer + other table 0.38
writer + some personal neighbours 0.19
writer + table called free-text 0.14
writer + table of reviews 0.11
writer + table of writing 0.22
writer + type text 0.38`;
