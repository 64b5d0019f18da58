/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.6
after flag -0.53
after form -0.22
after institution -0.58
after number -0.85
after other -0.18
after person 0.2
after thing -0.18
anywhere first -0.19
anywhere inside 0.19
anywhere last 0.26
anywhere whole 0.29
atEnd first -0.15
atEnd inside -0.14
atEnd last -0.14
beside a contact + ends in other 0.05
beside a contact + many personal neighbours -0.47
beside a contact + next to contact 0.05
beside a contact + of nobody 0.4
beside a contact + of somebody 0.69
beside a contact + other table -0.11
beside a contact + persons by its columns -0.3
beside a contact + referred to by persons 0.8
beside a contact + some personal neighbours 0.35
beside a contact + table called name -0.22
beside a contact + table of persons 0.24
beside a contact + table speaks of name -0.1
beside a contact + type text 0.05
beside a position + ends in other -0.64
beside a position + many personal neighbours -0.29
beside a position + of somebody -0.58
beside a position + other table -0.49
beside a position + some personal neighbours -0.36
beside a position + type text -0.55
beside a telephone + ends in other 0.26
beside a telephone + next to contact 0.31
beside a telephone + of somebody 0.16
beside a telephone + other table 0.32
beside a telephone + some personal neighbours 0.31
beside a telephone + table speaks of contact 0.31
beside a telephone + table speaks of name 0.18
beside a telephone + type text 0.31
beside an address + ends in agent 0.09
beside an address + ends in id -0.23
beside an address + ends in institution -0.33
beside an address + ends in number -0.3
beside an address + ends in other 0.27
beside an address + many personal neighbours -0.14
beside an address + next to contact 0.06
beside an address + next to location -0.34
beside an address + next to postal-address 0.09
beside an address + of a patient 0.18
beside an address + of nobody -0.47
beside an address + of somebody 0.27
beside an address + other table -0.13
beside an address + persons by its columns 0.42
beside an address + referred to by persons -0.08
beside an address + some personal neighbours 0.06
beside an address + table called after programs -0.35
beside an address + table called employment 0.34
beside an address + table of institutions -0.35
beside an address + table of persons 0.29
beside an address + table of programs -0.29
beside an address + table speaks of employment 0.34
beside an address + table speaks of postal-address 0.24
beside many of its kind 0.3
beside none of its kind -0.08
clinical row + ends in about -0.29
clinical row + ends in agent 0.16
clinical row + ends in flag -0.08
clinical row + ends in form 0.51
clinical row + ends in group -0.06
clinical row + ends in institution 0.16
clinical row + ends in other -0.08
clinical row + ends in person -0.97
clinical row + has an address -0.64
clinical row + key to persons -0.76
clinical row + long text -0.05
clinical row + many personal neighbours -0.59
clinical row + next to contact -0.73
clinical row + next to demographic -0.96
clinical row + next to employment -0.38
clinical row + next to family -0.08
clinical row + next to free-text 0.42
clinical row + next to government-id 0.17
clinical row + next to health 0.33
clinical row + next to name -0.69
clinical row + next to postal-address -0.72
clinical row + no personal neighbours 0.79
clinical row + of a machine -0.19
clinical row + of a patient -0.16
clinical row + of nobody -0.42
clinical row + of somebody -0.14
clinical row + other table 0.07
clinical row + persons by its columns -0.19
clinical row + referred to by persons -0.25
clinical row + some personal neighbours -0.38
clinical row + table called employment -0.25
clinical row + table called health 0.65
clinical row + table called postal-address -0.26
clinical row + table of health 0.12
clinical row + table of persons -0.19
clinical row + table speaks of employment -0.23
clinical row + table speaks of health 0.3
clinical row + table speaks of postal-address -0.26
clinical row + type boolean 0.57
clinical row + type number -0.13
clinical row + type other -0.35
clinical row + type tiny -0.08
contact: "addressee" -0.23
contact: "billing email" 0.78
contact: "cc" -0.34
contact: "cell phone" 0.06
contact: "cell" 0.37
contact: "contact phone" 0.06
contact: "courriel" -0.16
contact: "desk phone" 0.05
contact: "email address" 0.44
contact: "email id" 0.87
contact: "email" 0.34
contact: "extension" 0.3
contact: "fax number" 0.25
contact: "fax" 0.05
contact: "from address" -0.33
contact: "home phone" 0.14
contact: "homepage" -0.84
contact: "mail address" -0.86
contact: "mail" -0.05
contact: "mobile number" 0.22
contact: "mobile phone" 0.11
contact: "mobile" 0.67
contact: "msisdn" 0.33
contact: "phone home" 0.06
contact: "phone mobile" 0.11
contact: "phone number" 0.12
contact: "receipt email" 0.19
contact: "recipients" 0.39
contact: "reply to" -0.05
contact: "site" -0.41
contact: "skype" 0.07
contact: "social" -0.08
contact: "telefon privat" 0.09
contact: "telefon" -0.41
contact: "telefono 1" 0.08
contact: "telefono" -0.3
contact: "to address" -0.34
contact: "url" -0.72
contact: "user email" 0.07
contact: "web" -0.13
contact: "website" -0.63
contact: "work email" -0.25
contact: after about 0.07
contact: after agent 0.94
contact: after form 0.48
contact: after institution -1.24
contact: after other -0.23
contact: after person 0.3
contact: anywhere first -0.78
contact: anywhere inside 0.3
contact: anywhere last 0.82
contact: anywhere whole 0.28
contact: atEnd first -0.13
contact: atEnd inside -0.39
contact: atEnd last -0.37
contact: atEnd whole 0.05
contact: begins with "address" 0.54
contact: begins with "addressee" -0.23
contact: begins with "author" 0.15
contact: begins with "avatar" -0.57
contact: begins with "b" 0.13
contact: begins with "ballot" -0.09
contact: begins with "base" -0.05
contact: begins with "billing" 0.3
contact: begins with "branch" -0.59
contact: begins with "business" -0.48
contact: begins with "cc" -0.31
contact: begins with "cell" 0.24
contact: begins with "company" -0.29
contact: begins with "contact" -0.12
contact: begins with "correo" -0.31
contact: begins with "courriel" -0.16
contact: begins with "desk" 0.05
contact: begins with "dpo" 0.39
contact: begins with "email" 0.29
contact: begins with "employee" 0.13
contact: begins with "extension" 0.27
contact: begins with "external" -0.1
contact: begins with "fax" 0.22
contact: begins with "from" -0.14
contact: begins with "hashed" 0.13
contact: begins with "home" 0.24
contact: begins with "homepage" -0.84
contact: begins with "mail" -0.1
contact: begins with "mobile" 0.71
contact: begins with "msisdn" 0.2
contact: begins with "owner" 0.34
contact: begins with "personal" 0.08
contact: begins with "phone" 0.17
contact: begins with "photo" -0.1
contact: begins with "poc" 0.49
contact: begins with "profile" 0.14
contact: begins with "property" -0.32
contact: begins with "receipt" 0.19
contact: begins with "recipient" 0.14
contact: begins with "recipients" 0.14
contact: begins with "recovery" 0.1
contact: begins with "redirect" -0.17
contact: begins with "reply" -0.7
contact: begins with "return" -0.2
contact: begins with "sender" -0.75
contact: begins with "site" -0.3
contact: begins with "social" 0.09
contact: begins with "support" -0.67
contact: begins with "surveyls" -0.5
contact: begins with "target" 0.13
contact: begins with "telefon" -0.31
contact: begins with "telefono" -0.19
contact: begins with "to" 0.1
contact: begins with "unconfirmed" 0.08
contact: begins with "url" -0.46
contact: begins with "user" 0.4
contact: begins with "value" 0.56
contact: begins with "website" -0.08
contact: begins with "work" -0.06
contact: beside many of its kind 0.45
contact: beside none of its kind -0.1
contact: ends in about -0.09
contact: ends in agent -0.25
contact: ends in code -0.82
contact: ends in digits 0.15
contact: ends in form -0.07
contact: ends in id 1.16
contact: ends in number 0.18
contact: ends in other 0.09
contact: ends in type -0.28
contact: has an address -0.14
contact: in a longer term -0.87
contact: list of its kind 0.95
contact: long text -0.61
contact: many personal neighbours 0.21
contact: named as things -0.2
contact: next to contact 0.14
contact: next to credential -0.66
contact: next to demographic 0.25
contact: next to employment 0.08
contact: next to family -0.23
contact: next to financial -0.17
contact: next to free-text 0.34
contact: next to government-id -0.06
contact: next to health -0.43
contact: next to likeness 0.09
contact: next to location 0.32
contact: next to name 0.22
contact: next to online-identifier -0.12
contact: next to postal-address -1.04
contact: no personal neighbours 0.15
contact: no sign -0.62
contact: no term 0.77
contact: of a machine 0.07
contact: of a patient -0.13
contact: of a person by name 0.3
contact: of an institution by name -1.24
contact: of nobody -0.61
contact: of somebody 0.24
contact: ofPerson first -0.33
contact: ofPerson inside -0.45
contact: ofPerson last -0.87
contact: ofPerson whole -0.42
contact: referred to by persons -0.35
contact: row of a program -0.9
contact: row of an institution -1.53
contact: several words 0.38
contact: sign beside a telephone 0.31
contact: sign number of a call 0.37
contact: sign of a person 0.16
contact: sign strict vocabulary 0.11
contact: sign table of contacts 0.15
contact: sign table of messages 0.46
contact: sign words 0.18
contact: small table 0.12
contact: some personal neighbours -0.12
contact: table called after programs -0.05
contact: table called contact 0.17
contact: table called employment -0.16
contact: table called family 0.09
contact: table called free-text 0.25
contact: table of health -0.58
contact: table of institutions -1.07
contact: table of persons 0.13
contact: table of programs -0.69
contact: table of reviews 0.23
contact: table of secrets 0.48
contact: table of things 0.44
contact: table of writing 0.06
contact: table speaks of contact 0.14
contact: table speaks of credential -0.65
contact: table speaks of employment -0.16
contact: table speaks of family 0.08
contact: table speaks of financial 0.13
contact: table speaks of free-text 0.67
contact: table speaks of health -0.08
contact: table speaks of name -0.11
contact: table speaks of postal-address 0.08
contact: the row's own number 0.52
contact: then 1 -0.23
contact: then 256 0.33
contact: then about -0.38
contact: then agent -0.28
contact: then code -0.88
contact: then form -0.14
contact: then indicator -0.28
contact: then number -0.97
contact: then other -0.06
contact: then type -0.28
contact: type number 0.2
contact: type other 0.09
contact: type tiny -0.97
contact: warehouse -0.35
container 0.26
container: begins with "data" 0.31
container: begins with "extra" 0.24
container: begins with "json" -0.52
container: begins with "preferences" 0.07
container: beside none of its kind 0.26
container: ends in about 0.22
container: ends in attributes 0.13
container: ends in form 0.26
container: ends in other 0.1
container: long text 0.57
container: many personal neighbours 0.16
container: next to credential -0.53
container: next to online-identifier 0.12
container: no personal neighbours 0.05
container: no term 0.26
container: of somebody 0.33
container: other table 0.2
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.24
container: sign name of a container 0.26
container: small table 0.51
container: some personal neighbours 0.38
container: table called name 0.11
container: table of persons 0.2
container: table of programs 0.24
container: table of secrets 0.07
container: table of things 0.21
container: table speaks of name 0.12
container: type text 0.26
credential: "activation key" 0.17
credential: "api key" 0.12
credential: "authorization code" -0.72
credential: "backup codes" 0.25
credential: "cookie" 0.13
credential: "credential" -0.19
credential: "credentials" -0.1
credential: "csrf token" 0.18
credential: "hash" -0.38
credential: "otp" -0.68
credential: "password salt" 0.08
credential: "pin" 0.16
credential: "private key" -0.65
credential: "refresh token" 0.37
credential: "reset token" -0.45
credential: "salt" -0.2
credential: "secret key" -0.96
credential: "secret" -0.37
credential: "session id" 0.63
credential: "session token" 0.11
credential: "sid" -0.32
credential: "token id" -0.82
credential: "token" 0.62
credential: "two factor secret" 0.12
credential: "unlock token" 0.05
credential: after agent -0.28
credential: after form -0.12
credential: after number 0.43
credential: after other -0.15
credential: after person 0.19
credential: anywhere first 0.13
credential: anywhere inside -0.53
credential: anywhere last -0.47
credential: anywhere whole 0.77
credential: atEnd first -0.46
credential: atEnd whole -0.2
credential: begins with "access" 0.26
credential: begins with "api" -0.23
credential: begins with "auth" 0.19
credential: begins with "authorization" -0.72
credential: begins with "backup" 0.23
credential: begins with "code" 0.29
credential: begins with "confirmation" 0.47
credential: begins with "credential" -0.19
credential: begins with "credentials" -0.1
credential: begins with "crypted" 0.22
credential: begins with "email" 0.15
credential: begins with "encrypted" -0.75
credential: begins with "hash" -0.57
credential: begins with "hashed" -0.45
credential: begins with "id" 0.4
credential: begins with "key" 0.69
credential: begins with "login" 0.77
credential: begins with "o" 0.31
credential: begins with "otp" 0.15
credential: begins with "pass" 0.13
credential: begins with "password" 0.49
credential: begins with "pin" 0.16
credential: begins with "private" 0.25
credential: begins with "refresh" 0.28
credential: begins with "reset" -0.09
credential: begins with "salt" -0.24
credential: begins with "secret" -0.38
credential: begins with "session" 0.17
credential: begins with "sid" -0.32
credential: begins with "token" 0.24
credential: begins with "totp" 0.41
credential: begins with "two" 0.25
credential: begins with "unlock" 0.05
credential: begins with "user" 0.33
credential: begins with "validation" 0.24
credential: beside many of its kind -0.18
credential: ends in about -0.17
credential: ends in agent -0.27
credential: ends in code 0.31
credential: ends in form -0.32
credential: ends in id 0.23
credential: ends in key -0.53
credential: ends in lifespan -0.08
credential: ends in number -0.08
credential: ends in other 0.14
credential: ends in type -0.16
credential: has an address 0.42
credential: in a longer term -0.08
credential: list 0.21
credential: list of its kind 0.56
credential: long text -0.3
credential: many personal neighbours -0.35
credential: named as things 0.07
credential: next to contact 0.27
credential: next to credential 0.38
credential: next to demographic -0.68
credential: next to employment 0.11
credential: next to financial -0.59
credential: next to free-text 0.25
credential: next to government-id -0.24
credential: next to likeness 0.2
credential: next to name 0.6
credential: next to online-identifier 0.53
credential: next to postal-address 0.15
credential: no personal neighbours -0.08
credential: no sign -1.11
credential: no term 0.1
credential: of a machine 0.33
credential: of a patient -0.25
credential: of a person by name 0.19
credential: of somebody -0.18
credential: ofPerson last 0.07
credential: ofPerson whole -0.55
credential: persons by its columns 0.06
credential: referred to by persons 0.45
credential: several signs 0.21
credential: several words 0.06
credential: sign strict vocabulary -0.11
credential: sign table of secrets 1.15
credential: sign table of sessions 0.64
credential: sign words 0.21
credential: small table 0.47
credential: some personal neighbours 0.13
credential: table called credential 0.12
credential: table called employment 0.33
credential: table called family 0.19
credential: table called free-text -0.95
credential: table called likeness 0.16
credential: table called name 0.1
credential: table of messages -0.07
credential: table of secrets 0.62
credential: table speaks of contact 0.08
credential: table speaks of credential 0.68
credential: table speaks of employment -0.46
credential: table speaks of family 0.19
credential: table speaks of free-text -0.95
credential: table speaks of likeness 0.16
credential: table speaks of name 0.24
credential: the row's own number 0.1
credential: then about -0.59
credential: then enc 0.43
credential: then form 0.84
credential: then lifespan -0.08
credential: then other -0.99
credential: then type -0.16
credential: type number -1.9
credential: type other 0.06
credential: type text 0.33
credential: warehouse -0.45
criminal 0.12
criminal: "arrest" -0.69
criminal: "criminal record" 0.22
criminal: "offence" -0.18
criminal: "offense code" -0.09
criminal: after other 0.27
criminal: anywhere first 0.12
criminal: anywhere whole 0.21
criminal: begins with "arrest" -0.65
criminal: begins with "charge" -0.41
criminal: begins with "criminal" 0.22
criminal: begins with "disposition" -0.43
criminal: begins with "offense" -0.07
criminal: begins with "sentence" 0.49
criminal: begins with "warrant" 0.09
criminal: beside many of its kind 0.85
criminal: beside none of its kind 0.78
criminal: beside some of its kind -0.56
criminal: ends in about 0.59
criminal: ends in agent 0.23
criminal: ends in code -0.12
criminal: ends in id -0.53
criminal: ends in number -0.22
criminal: has an address 0.24
criminal: list of its kind -0.85
criminal: long text 0.28
criminal: many personal neighbours -0.41
criminal: next to government-id -0.73
criminal: no sign 0.11
criminal: no term 0.17
criminal: of nobody -0.17
criminal: of somebody -0.31
criminal: other table 0.27
criminal: persons by its columns 0.07
criminal: row of a person 0.07
criminal: row of an institution 0.39
criminal: several signs 0.35
criminal: several words 0.36
criminal: sign last words 0.26
criminal: sign strict vocabulary 0.13
criminal: sign table of offences 0.24
criminal: sign words 0.06
criminal: small table 0.72
criminal: some personal neighbours 0.7
criminal: table called criminal -0.5
criminal: table of institutions 0.39
criminal: table of persons -0.33
criminal: table speaks of criminal -0.61
criminal: the row's own number -0.64
criminal: then about 0.55
criminal: then id -0.53
criminal: then other -0.06
criminal: type boolean -0.37
criminal: type number -0.31
criminal: type text 0.41
criminal: type time 0.47
demographic 0.06
demographic: "age" 0.39
demographic: "birth country" 0.14
demographic: "birth day" 0.08
demographic: "birth place" 0.13
demographic: "birth" -0.41
demographic: "citizenship" 0.08
demographic: "country of birth" 0.1
demographic: "date of birth" 0.33
demographic: "date of death" -0.35
demographic: "death date" 0.25
demographic: "deceased date" 0.07
demographic: "deceased" 0.26
demographic: "estado civil" 0.06
demographic: "ethnicity" 0.59
demographic: "geburtsort" 0.08
demographic: "gender code" 0.06
demographic: "gender" 0.4
demographic: "geschlecht" 0.09
demographic: "konfession" 0.05
demographic: "lang" -0.47
demographic: "language" -0.25
demographic: "locale" -0.77
demographic: "marital status" 0.16
demographic: "marital" -0.63
demographic: "nationality" -0.4
demographic: "pronouns" 0.17
demographic: "race code" 0.19
demographic: "race id" 0.37
demographic: "race" 0.22
demographic: "religion" 0.41
demographic: "sex" 0.2
demographic: "sexo" 0.27
demographic: "time zone" -0.23
demographic: "timezone" -0.68
demographic: after agent 0.4
demographic: after form -0.11
demographic: after number -0.24
demographic: after other -0.51
demographic: after person 0.43
demographic: anywhere first 0.29
demographic: anywhere inside 0.25
demographic: anywhere last -0.24
demographic: anywhere whole 0.24
demographic: atEnd first 0.35
demographic: atEnd inside 0.39
demographic: atEnd last -0.09
demographic: begins with "additional" -0.11
demographic: begins with "age" 0.32
demographic: begins with "birth" 0.14
demographic: begins with "citizenship" 0.13
demographic: begins with "country" -1
demographic: begins with "customer" 0.06
demographic: begins with "date" -0.62
demographic: begins with "death" 0.47
demographic: begins with "deceased" 0.3
demographic: begins with "default" -0.05
demographic: begins with "ethnicity" 0.58
demographic: begins with "geburtsort" 0.08
demographic: begins with "gender" 0.32
demographic: begins with "geschlecht" 0.09
demographic: begins with "id" -0.24
demographic: begins with "immigration" 0.09
demographic: begins with "individual" 0.19
demographic: begins with "konfession" 0.05
demographic: begins with "lang" -0.17
demographic: begins with "language" -0.12
demographic: begins with "locale" -0.73
demographic: begins with "marital" -0.34
demographic: begins with "nationality" -0.17
demographic: begins with "pronouns" 0.07
demographic: begins with "race" 0.46
demographic: begins with "religion" 0.41
demographic: begins with "sex" 0.28
demographic: begins with "sexo" 0.27
demographic: begins with "sexual" 0.34
demographic: begins with "time" -0.23
demographic: begins with "timezone" -0.68
demographic: begins with "violator" 0.19
demographic: beside many of its kind 0.12
demographic: beside none of its kind -0.63
demographic: beside some of its kind 0.29
demographic: ends in about 0.26
demographic: ends in agent 0.48
demographic: ends in code 0.17
demographic: ends in form 0.17
demographic: ends in group 0.59
demographic: ends in id 0.48
demographic: ends in number 0.48
demographic: ends in other -0.15
demographic: ends in thing -0.12
demographic: has an address -0.08
demographic: in a longer term -1.3
demographic: key to things 0.29
demographic: list 0.28
demographic: long text -0.57
demographic: named as things -0.1
demographic: next to contact 0.36
demographic: next to credential -0.22
demographic: next to demographic 0.43
demographic: next to employment 0.31
demographic: next to family -0.07
demographic: next to financial 0.28
demographic: next to government-id 0.39
demographic: next to health 0.38
demographic: next to likeness 0.06
demographic: next to name -0.36
demographic: next to postal-address -0.22
demographic: no sign -0.33
demographic: of a patient 0.11
demographic: of a person by name 0.43
demographic: of nobody -0.82
demographic: of somebody 0.34
demographic: ofPerson first -0.91
demographic: ofPerson last -0.61
demographic: ofPerson whole -0.62
demographic: other table -0.05
demographic: persons by its columns 0.17
demographic: referred to by persons 0.24
demographic: row of a person 0.2
demographic: row of an institution 0.48
demographic: several signs 0.14
demographic: several words 0.16
demographic: sign last words 0.13
demographic: sign of a person -0.45
demographic: sign strict vocabulary 0.06
demographic: sign words 0.24
demographic: small table 0.06
demographic: some personal neighbours 0.2
demographic: table called after programs 0.33
demographic: table called demographic -0.23
demographic: table called employment -0.2
demographic: table called free-text 0.21
demographic: table called likeness 0.13
demographic: table called name -0.13
demographic: table of health -0.24
demographic: table of institutions 0.48
demographic: table of persons 0.15
demographic: table of posts -0.06
demographic: table of programs 0.33
demographic: table of things -0.99
demographic: table speaks of contact -0.14
demographic: table speaks of employment -0.41
demographic: table speaks of family 0.05
demographic: table speaks of free-text 0.15
demographic: table speaks of name -0.29
demographic: the row's own number 0.47
demographic: then about 0.17
demographic: then agent 0.47
demographic: then code -0.27
demographic: then form 0.14
demographic: then id 0.11
demographic: then indicator 0.47
demographic: then number 0.14
demographic: then other -0.07
demographic: type number 0.29
demographic: type other -0.2
demographic: type text -0.1
demographic: type time 0.27
demographic: type tiny 0.4
demographic: warehouse 0.09
doer + ends in fk 0.1
doer + ends in id 0.23
doer + ends in number 0.29
doer + ends in other 0.38
doer + has an address 0.09
doer + many personal neighbours 0.12
doer + no personal neighbours 0.38
doer + of nobody 0.22
doer + of somebody 0.49
doer + other table 0.48
doer + persons by its columns 0.15
doer + referred to by persons 0.08
doer + some personal neighbours 0.23
doer + table called name 0.08
doer + table of persons 0.14
doer + table of programs 0.21
doer + table of things 0.18
doer + table of writing 0.08
doer + table speaks of employment 0.13
doer + table speaks of name 0.08
doer + type number 0.39
doer + type uuid 0.24
doer, as text + many personal neighbours 0.53
doer, as text + next to free-text 0.4
doer, as text + no personal neighbours -0.22
doer, as text + of nobody 0.9
doer, as text + of somebody 0.1
doer, as text + persons by its columns 0.52
doer, as text + some personal neighbours 0.1
doer, as text + table of persons 0.3
doer, as text + table of programs 0.63
doer, as text + type text 0.1
employment -0.09
employment: "affiliation" -0.63
employment: "badge number" -0.37
employment: "branch" -0.77
employment: "certificate" -0.27
employment: "company" -0.49
employment: "degree" -0.05
employment: "department" 0.08
employment: "designation" -0.05
employment: "desk" -0.4
employment: "employer name" 0.27
employment: "employer" 0.15
employment: "function" 0.17
employment: "grade level" 0.45
employment: "grade" 1.56
employment: "hire date" 0.18
employment: "industry" -0.48
employment: "job" 0.66
employment: "joined" -0.83
employment: "manager name" -0.55
employment: "occupation" 0.2
employment: "organization" -0.2
employment: "position" 0.24
employment: "rank" -0.31
employment: "result" -0.37
employment: "school name" -0.52
employment: "school" 0.78
employment: "service" -0.59
employment: "specialty" 0.47
employment: "subject" -0.19
employment: "team" -0.6
employment: "term date" 0.11
employment: "termination date" -0.28
employment: "title" -0.64
employment: "work" -0.68
employment: after about -0.48
employment: after form -0.56
employment: after number 0.4
employment: after other -0.39
employment: after person -0.15
employment: after thing -0.2
employment: anywhere first 0.17
employment: anywhere inside 0.9
employment: anywhere whole 0.12
employment: atEnd first 0.71
employment: atEnd last -1.28
employment: atEnd whole -0.16
employment: begins with "branch" -0.46
employment: begins with "company" 0.1
employment: begins with "course" -0.17
employment: begins with "credit" -0.31
employment: begins with "customer" -0.67
employment: begins with "date" -0.69
employment: begins with "degree" 0.32
employment: begins with "department" 0.23
employment: begins with "desk" -0.37
employment: begins with "education" -0.34
employment: begins with "employee" -1
employment: begins with "employer" 0.26
employment: begins with "employment" 0.53
employment: begins with "grade" 0.8
employment: begins with "graduation" 0.18
employment: begins with "hesa" -0.87
employment: begins with "highest" 0.51
employment: begins with "hire" 0.18
employment: begins with "id" -0.41
employment: begins with "insurance" -0.24
employment: begins with "job" 0.08
employment: begins with "occupation" 0.44
employment: begins with "other" 0.12
employment: begins with "parsed" 0.99
employment: begins with "pay" 1.14
employment: begins with "position" 0.19
employment: begins with "profession" 0.4
employment: begins with "rank" 0.05
employment: begins with "result" -0.09
employment: begins with "school" 0.31
employment: begins with "score" 0.52
employment: begins with "service" -0.6
employment: begins with "specialty" 0.47
employment: begins with "student" -0.48
employment: begins with "subject" -0.15
employment: begins with "team" -0.45
employment: begins with "term" 0.11
employment: begins with "termination" 0.42
employment: begins with "title" -0.58
employment: begins with "work" -0.62
employment: beside many of its kind 0.56
employment: beside none of its kind -0.25
employment: beside some of its kind 0.05
employment: ends in agent 0.53
employment: ends in code 0.13
employment: ends in form -0.34
employment: ends in id -0.14
employment: ends in institution 0.54
employment: ends in level -0.1
employment: ends in number -0.28
employment: ends in other -0.11
employment: ends in person -0.38
employment: ends in position -0.23
employment: ends in rank -0.29
employment: ends in result 0.16
employment: ends in subject -0.45
employment: ends in thing -0.28
employment: ends in type -0.05
employment: has an address 0.05
employment: in a longer term -0.24
employment: key to persons -0.11
employment: key to things 0.17
employment: list 0.08
employment: list of its kind -0.76
employment: long text -0.16
employment: named as things -0.56
employment: next to contact 0.5
employment: next to credential -0.22
employment: next to demographic -0.52
employment: next to employment 0.98
employment: next to family 0.1
employment: next to financial 0.36
employment: next to government-id -0.93
employment: next to health -0.52
employment: next to likeness 0.43
employment: next to name -0.29
employment: next to online-identifier -0.35
employment: next to postal-address -0.39
employment: no personal neighbours 0.07
employment: no sign -0.12
employment: no term -1.34
employment: of a machine -0.47
employment: of a patient -1.04
employment: of a person by name -0.15
employment: of nobody -0.44
employment: of somebody -0.1
employment: ofPerson first -0.16
employment: ofPerson inside -0.07
employment: ofPerson last -0.53
employment: ofPerson whole 0.53
employment: other table -0.16
employment: persons by its columns 0.2
employment: referred to by persons -0.19
employment: row of a person 0.17
employment: row of a program -0.61
employment: row of an institution -0.84
employment: several signs 0.26
employment: several words 0.4
employment: sign last words 0.52
employment: sign of a person 0.13
employment: sign strict vocabulary -0.47
employment: sign title at work 0.52
employment: sign words 0.07
employment: small table -0.31
employment: some personal neighbours -0.29
employment: table called contact -0.08
employment: table called employment 0.8
employment: table called family 0.29
employment: table called financial 0.74
employment: table called free-text -0.87
employment: table called health -0.35
employment: table called likeness 0.21
employment: table called name -0.17
employment: table called postal-address -0.45
employment: table of health -0.51
employment: table of institutions -0.56
employment: table of messages -0.09
employment: table of persons 0.08
employment: table of posts -0.86
employment: table of programs -0.37
employment: table of secrets 0.37
employment: table of things -0.67
employment: table of writing -0.85
employment: table speaks of contact -0.1
employment: table speaks of credential 0.41
employment: table speaks of criminal -0.27
employment: table speaks of employment 0.49
employment: table speaks of family 0.44
employment: table speaks of financial 0.54
employment: table speaks of free-text -0.53
employment: table speaks of health -0.85
employment: table speaks of likeness -0.13
employment: table speaks of name 0.24
employment: table speaks of postal-address -0.49
employment: the row's own number -0.36
employment: then 1 -0.06
employment: then about -0.16
employment: then code 0.32
employment: then form 0.32
employment: then other -0.22
employment: then type -0.05
employment: type number -0.33
employment: type other -0.3
employment: type text 0.11
employment: type time -0.31
employment: warehouse 0.3
ends in about -0.34
ends in agent 0.24
ends in at -0.61
ends in attributes -0.24
ends in bk -0.07
ends in check -0.32
ends in class -0.1
ends in code -0.1
ends in color -0.4
ends in count -0.19
ends in disabled -0.68
ends in fk 0.11
ends in flag -0.2
ends in form 0.14
ends in format -0.33
ends in group 0.55
ends in history 0.44
ends in hk -0.29
ends in host -0.06
ends in ids 0.21
ends in key 0.12
ends in label 0.32
ends in length -0.17
ends in level -0.5
ends in lifespan -0.2
ends in limit 0.26
ends in method -0.47
ends in nk -0.07
ends in on 0.22
ends in path 0.3
ends in percent 0.13
ends in person 0.11
ends in position -0.24
ends in prefix 0.2
ends in rank -0.29
ends in rate -0.15
ends in reason -0.6
ends in ref 0.28
ends in report 0.38
ends in result 0.15
ends in sk 0.31
ends in source 0.39
ends in subject -0.88
ends in suffix -0.23
ends in theme -0.25
ends in thing -0.06
ends in type -0.58
ends in usage -0.52
ends in uuid 0.53
ends in version 0.35
ends in weight -0.1
family: "dependent count" 0.12
family: "link" -1.23
family: "maiden" -0.87
family: "mother" -0.3
family: "relationship code" 0.15
family: "relationship" 0.78
family: "spouse" 0.34
family: after other 0.18
family: after thing -0.52
family: anywhere first 0.11
family: anywhere inside 0.24
family: anywhere last -0.27
family: anywhere whole 0.59
family: begins with "child" -0.81
family: begins with "dependent" -0.3
family: begins with "family" 0.19
family: begins with "father" 0.2
family: begins with "link" -0.24
family: begins with "maiden" -0.67
family: begins with "marital" -0.05
family: begins with "mother" 0.48
family: begins with "nome" 0.05
family: begins with "relation" 0.83
family: beside many of its kind 0.44
family: beside none of its kind -0.38
family: beside some of its kind 0.2
family: ends in about 0.06
family: ends in agent -0.1
family: ends in code 0.12
family: ends in count -0.19
family: ends in form -0.55
family: ends in id 0.17
family: ends in number -0.2
family: ends in other 0.11
family: ends in person 0.24
family: ends in type 0.31
family: has an address -0.4
family: in a longer term 0.27
family: list of its kind -0.41
family: long text -0.31
family: many personal neighbours -0.27
family: next to contact 0.27
family: next to demographic 0.53
family: next to employment 0.48
family: next to family -0.08
family: next to financial -0.27
family: next to free-text 0.18
family: next to health 0.11
family: next to name -0.17
family: next to postal-address -0.68
family: no sign 0.1
family: no term -1.18
family: of a patient 0.54
family: of nobody -0.12
family: of somebody 0.52
family: ofPerson first -0.95
family: ofPerson inside -0.31
family: ofPerson last 0.42
family: ofPerson whole 0.32
family: other table 0.19
family: persons by its columns 0.18
family: row of a person 0.18
family: several signs -0.37
family: several words 0.8
family: sign last words 0.17
family: sign of a person 0.73
family: sign strict vocabulary -0.78
family: sign words -0.1
family: small table -0.29
family: some personal neighbours 0.32
family: table called family 0.23
family: table of health 0.35
family: table of persons -0.26
family: table of things -0.27
family: table speaks of family 0.29
family: table speaks of free-text -0.85
family: table speaks of health 0.68
family: table speaks of name -0.2
family: then about -0.12
family: then id 0.13
family: then number 0.09
family: then other -0.33
family: type number -0.32
family: type text 0.16
family: type time 0.06
financial: "account iban" 0.07
financial: "account number last 4" 0.21
financial: "account number" 0.45
financial: "annual income" 0.32
financial: "available balance" 0.06
financial: "balance" 1.06
financial: "bank name" -0.63
financial: "bic" -0.22
financial: "card last 4" 0.29
financial: "card number" -0.84
financial: "credit score" 0.64
financial: "credit" -1.1
financial: "cvv" -0.35
financial: "dynamic last 4" 0.19
financial: "exp month" 0.44
financial: "hourly rate" 0.11
financial: "household income" 0.2
financial: "iban" 0.64
financial: "income" -0.06
financial: "last 4" -0.44
financial: "pan token" 0.78
financial: "pay grade" -1.06
financial: "policy number" 0.8
financial: "routing number" 0.25
financial: "salary" 0.05
financial: "savings" -0.27
financial: "sort code" 0.11
financial: after about -0.07
financial: after agent -0.34
financial: after form -0.67
financial: after other -0.05
financial: after person -0.26
financial: anywhere first -0.17
financial: anywhere inside -0.35
financial: anywhere last -0.36
financial: anywhere whole 0.21
financial: atEnd whole -0.64
financial: begins with "annual" 0.33
financial: begins with "balance" -0.07
financial: begins with "bank" -0.41
financial: begins with "bic" 0.22
financial: begins with "c" 0.4
financial: begins with "card" -0.23
financial: begins with "cc" 0.65
financial: begins with "counterparty" 0.15
financial: begins with "credit" 0.34
financial: begins with "cvv" -0.37
financial: begins with "dd" 0.3
financial: begins with "debtor" 0.14
financial: begins with "default" -0.98
financial: begins with "exp" 0.4
financial: begins with "gross" 0.31
financial: begins with "iban" 0.54
financial: begins with "income" -0.21
financial: begins with "last" 0.26
financial: begins with "mandate" 0.84
financial: begins with "monthly" 0.26
financial: begins with "net" 0.36
financial: begins with "number" 0.57
financial: begins with "pan" 0.74
financial: begins with "pay" -1.06
financial: begins with "payment" -0.09
financial: begins with "routing" 0.34
financial: begins with "salary" -0.28
financial: begins with "sort" 0.11
financial: begins with "tax" -0.9
financial: beside many of its kind -0.05
financial: beside none of its kind -0.2
financial: beside some of its kind 0.17
financial: ends in about -0.52
financial: ends in agent 0.26
financial: ends in code -0.79
financial: ends in form 0.65
financial: ends in id -0.19
financial: ends in institution -0.61
financial: ends in limit 0.26
financial: ends in number 0.21
financial: ends in other 0.15
financial: ends in person 0.19
financial: ends in rate -0.16
financial: ends in type -0.62
financial: has an address -0.26
financial: in a longer term -1.3
financial: list of its kind 0.33
financial: many personal neighbours 0.4
financial: named as things 0.2
financial: next to contact -0.11
financial: next to credential 0.96
financial: next to demographic -0.58
financial: next to employment 0.4
financial: next to family -0.18
financial: next to financial 0.45
financial: next to free-text -0.3
financial: next to name -0.14
financial: next to online-identifier 0.29
financial: next to postal-address -0.16
financial: no personal neighbours -0.38
financial: no sign -0.07
financial: no term 0.1
financial: of a patient 0.33
financial: of a person by name -0.26
financial: of nobody -0.57
financial: of somebody 0.05
financial: ofPerson first 0.2
financial: ofPerson inside 0.47
financial: ofPerson last -0.14
financial: ofPerson whole 0.72
financial: other table 0.12
financial: referred to by persons -0.17
financial: row of a person -0.08
financial: row of a program -0.28
financial: row of an institution 0.19
financial: several signs 0.45
financial: several words -0.16
financial: sign last words -0.31
financial: sign strict vocabulary 0.23
financial: sign table of accounts 0.22
financial: sign table of cards 0.35
financial: sign words 0.16
financial: small table -0.71
financial: some personal neighbours 0.08
financial: table called employment -0.34
financial: table called free-text 0.61
financial: table called likeness -0.73
financial: table called name -0.32
financial: table of cards 0.07
financial: table of institutions -0.15
financial: table of persons -0.16
financial: table of posts -0.35
financial: table of programs -0.25
financial: table of reviews 0.46
financial: table of secrets -0.4
financial: table of things -1.07
financial: table speaks of employment 0.15
financial: table speaks of financial 0.39
financial: table speaks of likeness -0.73
financial: table speaks of name -0.42
financial: the row's own number 0.27
financial: then about -0.74
financial: then amt 0.66
financial: then code -0.53
financial: then id -0.48
financial: then institution 0.66
financial: then number -0.17
financial: then other 0.29
financial: type number 0.21
financial: type text -0.08
financial: warehouse 0.23
free-text: "answer" 0.59
free-text: "background" -0.3
free-text: "bemerkung" 0.35
free-text: "bio" 0.2
free-text: "comment" 0.43
free-text: "comments" 0.85
free-text: "complaint" -0.96
free-text: "customer note" 0.08
free-text: "description" -1
free-text: "detail" 0.09
free-text: "details" -0.12
free-text: "history" -0.41
free-text: "info" 0.56
free-text: "interest" -0.14
free-text: "message" -0.82
free-text: "narrative" 0.45
free-text: "note" 0.17
free-text: "notes" 1.04
free-text: "observaciones" 0.15
free-text: "report" 0.49
free-text: "summary" -0.54
free-text: "text" 0.13
free-text: "value text" -0.88
free-text: after agent -0.79
free-text: after form -0.53
free-text: after other -0.52
free-text: after person -0.1
free-text: anywhere last 0.4
free-text: anywhere whole 0.55
free-text: atEnd first -0.42
free-text: atEnd inside -0.19
free-text: atEnd whole 0.26
free-text: begins with "additional" -0.28
free-text: begins with "bemerkung" 0.35
free-text: begins with "billing" -0.38
free-text: begins with "bio" 0.2
free-text: begins with "body" -0.14
free-text: begins with "client" -0.05
free-text: begins with "comment" 0.49
free-text: begins with "comments" 0.84
free-text: begins with "content" 0.69
free-text: begins with "customer" 0.07
free-text: begins with "description" -1
free-text: begins with "details" 0.44
free-text: begins with "family" -0.15
free-text: begins with "history" -0.34
free-text: begins with "info" 0.88
free-text: begins with "message" -0.11
free-text: begins with "meta" -0.35
free-text: begins with "narrative" 0.27
free-text: begins with "notes" 0.49
free-text: begins with "observaciones" 0.15
free-text: begins with "payment" -0.11
free-text: begins with "remittance" 0.13
free-text: begins with "short" 0.27
free-text: begins with "statement" 0.36
free-text: begins with "status" 0.26
free-text: begins with "summary" -0.54
free-text: begins with "text" 0.17
free-text: begins with "value" -0.88
free-text: beside none of its kind -0.15
free-text: beside some of its kind 0.06
free-text: ends in about -0.41
free-text: ends in agent 0.89
free-text: ends in code -0.26
free-text: ends in history 0.47
free-text: ends in number -0.26
free-text: ends in person -0.62
free-text: ends in reason -0.69
free-text: ends in type -0.05
free-text: has an address 0.25
free-text: in a longer term -1.01
free-text: list of its kind -0.18
free-text: long text 0.92
free-text: many personal neighbours -0.19
free-text: next to contact -0.22
free-text: next to criminal 0.09
free-text: next to demographic 0.07
free-text: next to employment -0.15
free-text: next to family 0.3
free-text: next to financial -0.34
free-text: next to free-text -0.25
free-text: next to government-id -0.18
free-text: next to health -0.17
free-text: next to likeness 0.18
free-text: next to location 0.31
free-text: next to name 0.5
free-text: next to online-identifier -0.47
free-text: next to postal-address -0.43
free-text: no personal neighbours -0.11
free-text: no sign -0.49
free-text: of a machine -0.77
free-text: of a patient -0.24
free-text: of a person by name -0.1
free-text: of nobody -0.33
free-text: of somebody -0.08
free-text: ofPerson first 0.26
free-text: ofPerson inside -0.67
free-text: ofPerson last -0.75
free-text: other table -0.14
free-text: referred to by persons 0.09
free-text: row of a person 0.15
free-text: row of a program -0.07
free-text: row of an institution -0.16
free-text: several signs 0.15
free-text: several words -0.08
free-text: sign last words -0.69
free-text: sign of a person -0.24
free-text: sign table of writing 0.25
free-text: sign words 0.54
free-text: small table -0.14
free-text: some personal neighbours 0.15
free-text: table called after programs -0.09
free-text: table called contact -0.05
free-text: table called credential -0.2
free-text: table called employment -0.46
free-text: table called free-text -0.25
free-text: table called health -0.05
free-text: table called likeness 0.59
free-text: table called name -0.07
free-text: table of health 0.18
free-text: table of institutions -0.14
free-text: table of messages -0.35
free-text: table of persons 0.4
free-text: table of posts -0.11
free-text: table of programs -0.08
free-text: table of reviews -0.17
free-text: table of secrets -0.06
free-text: table of things -0.09
free-text: table of writing 0.14
free-text: table speaks of contact 0.34
free-text: table speaks of credential -0.24
free-text: table speaks of employment -0.44
free-text: table speaks of family 0.41
free-text: table speaks of free-text 0.16
free-text: table speaks of health -0.13
free-text: table speaks of likeness 0.75
free-text: table speaks of name 0.1
free-text: table speaks of online-identifier -0.17
free-text: then 1 -0.13
free-text: then about -0.34
free-text: then agent -0.41
free-text: then code -0.26
free-text: then number -0.26
free-text: then person -0.62
free-text: then txt 0.71
free-text: then type -0.05
free-text: type other -0.84
free-text: warehouse 0.11
government-id: "certificate number" 0.51
government-id: "cif nif" 0.14
government-id: "crn" -0.88
government-id: "dea number" 0.19
government-id: "driver license number" 0.28
government-id: "driver license" 0.26
government-id: "drivers license" 0.07
government-id: "id number" -0.65
government-id: "license number" 0.4
government-id: "medicare" 0.37
government-id: "national id" 0.27
government-id: "nhs number" 0.23
government-id: "nino" 0.27
government-id: "npi" 0.33
government-id: "pan" 0.27
government-id: "passport number" 0.24
government-id: "passport" 0.25
government-id: "registration number" 0.43
government-id: "social security number" -0.07
government-id: "ssn" 0.24
government-id: "state id" -0.61
government-id: "steuer id" 0.23
government-id: "tax id" -0.09
government-id: "tax" 0.05
government-id: "vat" -0.19
government-id: after form 0.13
government-id: after number 0.51
government-id: after other -0.17
government-id: after person 0.24
government-id: anywhere first -0.31
government-id: anywhere inside 0.08
government-id: anywhere last 0.19
government-id: anywhere whole 0.35
government-id: begins with "certificate" 0.48
government-id: begins with "cif" 0.14
government-id: begins with "crn" -0.88
government-id: begins with "customer" 0.09
government-id: begins with "dea" 0.21
government-id: begins with "document" -0.18
government-id: begins with "driver" 0.36
government-id: begins with "drivers" 0.11
government-id: begins with "es" -0.14
government-id: begins with "id" -0.05
government-id: begins with "identification" 0.39
government-id: begins with "insurance" -0.68
government-id: begins with "national" 0.27
government-id: begins with "nhs" 0.18
government-id: begins with "npi" 0.33
government-id: begins with "number" 0.51
government-id: begins with "pan" -0.36
government-id: begins with "passport" 0.42
government-id: begins with "social" -0.11
government-id: begins with "ssn" 0.2
government-id: begins with "state" -0.28
government-id: begins with "tax" -0.55
government-id: begins with "uk" 0.43
government-id: begins with "vat" -0.4
government-id: begins with "vehicle" -0.95
government-id: begins with "visa" 0.21
government-id: beside many of its kind 0.31
government-id: beside none of its kind -0.44
government-id: beside some of its kind 0.07
government-id: ends in about -0.31
government-id: ends in agent -0.43
government-id: ends in code -0.7
government-id: ends in form 0.44
government-id: ends in number 0.12
government-id: has an address -0.08
government-id: in a longer term -0.81
government-id: many personal neighbours 0.22
government-id: named as things 0.05
government-id: next to credential -0.89
government-id: next to demographic 0.72
government-id: next to family 0.36
government-id: next to financial 0.05
government-id: next to government-id 0.61
government-id: next to health 0.33
government-id: next to name 0.54
government-id: next to postal-address -0.24
government-id: next to vehicle -0.4
government-id: no personal neighbours -0.36
government-id: of a patient -0.29
government-id: of a person by name 0.24
government-id: of somebody -0.12
government-id: ofPerson first -0.21
government-id: ofPerson last -0.22
government-id: ofPerson whole 0.09
government-id: other table -0.16
government-id: persons by its columns 0.11
government-id: referred to by persons 0.19
government-id: row of a program 0.38
government-id: row of an institution -0.18
government-id: several signs -0.16
government-id: several words 0.07
government-id: sign of a person 0.31
government-id: sign strict vocabulary -0.14
government-id: small table -0.58
government-id: some personal neighbours -0.08
government-id: table called employment -0.68
government-id: table called government-id 0.38
government-id: table called name 0.71
government-id: table called postal-address 0.29
government-id: table of health -0.38
government-id: table of institutions -0.16
government-id: table of persons 0.27
government-id: table of programs 0.14
government-id: table of things -0.48
government-id: table speaks of employment -0.05
government-id: table speaks of government-id 0.72
government-id: table speaks of health -0.12
government-id: table speaks of name 0.6
government-id: table speaks of postal-address -0.41
government-id: the row's own number -0.49
government-id: then about -0.67
government-id: then enc -0.14
government-id: then form 0.44
government-id: then id 0.5
government-id: then number 0.41
government-id: then other -0.79
government-id: type number -1.1
government-id: type text 0.3
government-id: warehouse 0.19
health: "alcohol" 0.05
health: "allergy" -0.07
health: "blood pressure" 0.38
health: "blood type" 0.18
health: "cause of death" 0.17
health: "diagnosis code" 0.1
health: "diagnosis" -0.67
health: "disability type" -0.59
health: "disability" 0.46
health: "disabled" -0.8
health: "dosage" -0.07
health: "dose" -0.2
health: "drug name" -1.05
health: "drug" -0.12
health: "height" -0.05
health: "icd 10" 0.12
health: "icd code" -0.4
health: "immunisations" -0.54
health: "mrn" -0.49
health: "pregnant" 0.5
health: "prescription number" -0.6
health: "prescription" -0.74
health: "pulse" -0.51
health: "smoker" 0.79
health: "specimen" -0.51
health: "temperature" 0.57
health: "treatment" 0.11
health: "vaccine" 0.27
health: "weight" 0.32
health: after about -0.66
health: after agent 0.67
health: after other -0.11
health: anywhere first 0.2
health: anywhere inside -0.4
health: anywhere last 0.9
health: anywhere whole 0.33
health: atEnd first 0.57
health: atEnd inside 0.2
health: atEnd last -0.42
health: begins with "address" -0.33
health: begins with "allergy" 0.33
health: begins with "birth" 0.16
health: begins with "blood" 0.5
health: begins with "cause" 0.37
health: begins with "city" -0.13
health: begins with "description" 0.19
health: begins with "diagnosis" -0.55
health: begins with "diet" 0.27
health: begins with "disability" 0.74
health: begins with "disabled" -0.57
health: begins with "dosage" -0.64
health: begins with "dose" 0.08
health: begins with "drug" -0.89
health: begins with "email" -0.19
health: begins with "ethnicity" -0.1
health: begins with "face" 0.3
health: begins with "family" -0.11
health: begins with "first" -0.23
health: begins with "gender" -0.22
health: begins with "health" 0.24
health: begins with "height" -0.07
health: begins with "hipaa" -0.08
health: begins with "icd" -0.27
health: begins with "insurance" -0.65
health: begins with "is" 0.22
health: begins with "last" 0.17
health: begins with "medical" 0.77
health: begins with "middle" -0.12
health: begins with "mrn" -0.49
health: begins with "name" -0.61
health: begins with "next" -0.38
health: begins with "patient" -0.37
health: begins with "phone" -0.64
health: begins with "practitioner" -0.71
health: begins with "pregnant" 0.5
health: begins with "prescription" -1.05
health: begins with "pulse" -0.51
health: begins with "reaction" 0.44
health: begins with "severity" 0.46
health: begins with "sex" -0.15
health: begins with "specimen" -0.51
health: begins with "temperature" 0.57
health: begins with "treatment" 0.11
health: begins with "vaccine" 0.3
health: begins with "value" 0.63
health: begins with "weight" 0.53
health: begins with "zip" -0.13
health: beside many of its kind 0.52
health: beside none of its kind -0.05
health: beside some of its kind -0.21
health: ends in about -0.31
health: ends in agent -0.06
health: ends in code 0.77
health: ends in disabled -0.68
health: ends in form 0.45
health: ends in id -0.18
health: ends in institution -0.19
health: ends in level 0.11
health: ends in number 0.16
health: ends in person -0.67
health: ends in reason 0.18
health: ends in type 0.26
health: has an address -0.39
health: in a longer term -0.45
health: key to persons -0.76
health: key to things 0.2
health: list of its kind -0.61
health: long text 0.12
health: many personal neighbours -0.34
health: named as things 0.09
health: next to contact -0.45
health: next to demographic 0.08
health: next to employment -0.27
health: next to family 0.13
health: next to financial 0.2
health: next to free-text -0.13
health: next to government-id 0.06
health: next to health 0.16
health: next to name -0.42
health: next to postal-address -0.45
health: next to vehicle 0.17
health: no personal neighbours 0.17
health: no sign 0.06
health: no term -0.69
health: of a machine 0.24
health: of a patient -0.18
health: of nobody -0.62
health: ofPerson first -0.27
health: ofPerson inside -0.36
health: ofPerson whole 0.47
health: persons by its columns 0.14
health: referred to by persons -0.05
health: row of a program -0.49
health: row of an institution -0.57
health: several signs 0.48
health: several words 0.63
health: sign clinical row -0.07
health: sign last words 0.83
health: sign measured 0.25
health: sign of a person 0.35
health: sign strict vocabulary -0.2
health: sign table of health 0.41
health: sign words 0.22
health: small table -0.26
health: some personal neighbours 0.12
health: table called employment -0.47
health: table called health -0.51
health: table called likeness -0.15
health: table called name -0.21
health: table called online-identifier -0.12
health: table called postal-address -0.26
health: table of health 0.38
health: table of institutions -0.57
health: table of programs -0.49
health: table of things -0.83
health: table speaks of contact 0.42
health: table speaks of employment -0.47
health: table speaks of free-text 0.09
health: table speaks of health -0.27
health: table speaks of name 0.07
health: table speaks of online-identifier -0.12
health: table speaks of postal-address -0.26
health: the row's own number -0.43
health: then about -0.57
health: then agent 0.15
health: then code 0.47
health: then form -0.17
health: then id -0.41
health: then indicator -0.06
health: then number 0.35
health: then other 0.23
health: type number 0.27
health: type other 0.22
health: type text -0.1
health: type time -0.24
health: type tiny -0.08
health: warehouse 0.34
in a longer term -1.14
institution-contact -0.15
institution-contact: "address 1" -0.18
institution-contact: "address 2" -0.83
institution-contact: "address" 0.67
institution-contact: "city" -0.61
institution-contact: "county district" -0.34
institution-contact: "direccion" 0.31
institution-contact: "email address" 0.09
institution-contact: "fax" 0.16
institution-contact: "location" -0.63
institution-contact: "ort" 0.33
institution-contact: "phone number" 0.44
institution-contact: "phone" 0.08
institution-contact: "plz" 0.51
institution-contact: "post code" 0.76
institution-contact: "site" 0.06
institution-contact: "strasse" 0.51
institution-contact: "street" 0.57
institution-contact: "telefon" 0.5
institution-contact: "telefono" 0.27
institution-contact: "url" -0.89
institution-contact: "zip code" 0.43
institution-contact: after about 0.74
institution-contact: after form 0.39
institution-contact: after institution 1.21
institution-contact: after person -0.92
institution-contact: after thing 0.21
institution-contact: anywhere first -0.26
institution-contact: anywhere last 0.28
institution-contact: anywhere whole 0.06
institution-contact: atEnd first -0.97
institution-contact: atEnd inside 0.55
institution-contact: atEnd last 0.63
institution-contact: atEnd whole 0.35
institution-contact: begins with "address" 0.15
institution-contact: begins with "branch" 0.46
institution-contact: begins with "business" 0.27
institution-contact: begins with "callback" -0.08
institution-contact: begins with "city" -0.25
institution-contact: begins with "country" -0.38
institution-contact: begins with "county" -0.74
institution-contact: begins with "direccion" 0.31
institution-contact: begins with "district" -0.46
institution-contact: begins with "email" 0.19
institution-contact: begins with "location" -1.06
institution-contact: begins with "merchant" 0.11
institution-contact: begins with "ort" 0.33
institution-contact: begins with "plz" 0.51
institution-contact: begins with "post" 0.61
institution-contact: begins with "property" 0.36
institution-contact: begins with "provider" 1.16
institution-contact: begins with "sender" 1.3
institution-contact: begins with "site" 0.16
institution-contact: begins with "state" -0.13
institution-contact: begins with "store" 0.5
institution-contact: begins with "strasse" 0.51
institution-contact: begins with "street" 0.58
institution-contact: begins with "support" 0.63
institution-contact: begins with "target" -0.08
institution-contact: begins with "telefon" 0.5
institution-contact: begins with "telefono" 0.27
institution-contact: begins with "url" -0.51
institution-contact: begins with "zip" -0.34
institution-contact: beside none of its kind -0.15
institution-contact: ends in code 0.56
institution-contact: ends in form -0.38
institution-contact: ends in institution -0.53
institution-contact: ends in number -0.17
institution-contact: ends in other 0.15
institution-contact: has an address -0.55
institution-contact: in a longer term 0.94
institution-contact: long text 0.08
institution-contact: many personal neighbours -0.24
institution-contact: next to contact 0.38
institution-contact: next to credential 1.2
institution-contact: next to demographic -0.11
institution-contact: next to employment -0.4
institution-contact: next to financial -0.91
institution-contact: next to free-text 0.45
institution-contact: next to government-id -1.08
institution-contact: next to location -0.82
institution-contact: next to name 0.07
institution-contact: next to online-identifier -0.47
institution-contact: next to postal-address 0.64
institution-contact: no personal neighbours -0.81
institution-contact: no sign -0.29
institution-contact: no term -0.4
institution-contact: of a machine -0.15
institution-contact: of a patient 0.32
institution-contact: of a person by name -0.92
institution-contact: of an institution by name 1.21
institution-contact: of nobody 0.67
institution-contact: of somebody -0.89
institution-contact: ofPerson first 0.06
institution-contact: ofPerson inside -0.39
institution-contact: ofPerson last -0.9
institution-contact: ofPerson whole -1.27
institution-contact: persons by its columns -1.06
institution-contact: referred to by persons -0.37
institution-contact: row of a person -0.96
institution-contact: row of a program -0.15
institution-contact: row of an institution 0.85
institution-contact: several signs -0.26
institution-contact: several words -0.16
institution-contact: sign beside an address -0.94
institution-contact: sign of a person -0.23
institution-contact: sign part of an address -0.45
institution-contact: sign strict vocabulary -0.05
institution-contact: sign words 0.05
institution-contact: small table 0.44
institution-contact: some personal neighbours 0.12
institution-contact: table called after programs -0.84
institution-contact: table called contact -0.49
institution-contact: table called employment 0.44
institution-contact: table called free-text -0.46
institution-contact: table called health 0.35
institution-contact: table called name -0.13
institution-contact: table called postal-address -0.9
institution-contact: table of institutions 0.72
institution-contact: table of messages 0.66
institution-contact: table of persons -0.71
institution-contact: table of programs -0.15
institution-contact: table of secrets -0.08
institution-contact: table of things 0.42
institution-contact: table of writing 0.16
institution-contact: table speaks of contact 0.17
institution-contact: table speaks of employment 0.3
institution-contact: table speaks of free-text -0.46
institution-contact: table speaks of health 0.21
institution-contact: table speaks of name -0.44
institution-contact: table speaks of online-identifier -0.66
institution-contact: then about -0.22
institution-contact: then code -0.28
institution-contact: then form -0.1
institution-contact: then number -0.31
institution-contact: then other -0.72
institution-contact: then txt -0.36
institution-contact: type number -0.76
institution-contact: type text -0.06
key by a noun + ends in id -0.71
key by a noun + ends in number -0.21
key by a noun + ends in person 0.42
key by a noun + key to things 0.09
key by a noun + many personal neighbours -0.48
key by a noun + next to free-text 0.36
key by a noun + next to name -0.52
key by a noun + no personal neighbours 0.17
key by a noun + of somebody -0.14
key by a noun + other table 0.36
key by a noun + persons by its columns -0.37
key by a noun + small table -0.76
key by a noun + some personal neighbours 0.43
key by a noun + table of persons -0.4
key by a noun + the row's own number -0.18
key by a noun + type number -0.06
key by a noun + type text 0.28
key by a noun + warehouse 0.2
key of a program + ends in key -0.33
key of a program + ends in number -0.33
key of a program + ends in other 0.71
key of a program + long text 0.19
key of a program + next to contact 0.33
key of a program + next to credential 0.57
key of a program + next to name 0.32
key of a program + no personal neighbours 0.06
key of a program + of somebody 0.32
key of a program + other table 0.24
key of a program + small table 0.44
key of a program + some personal neighbours 0.29
key of a program + table called after programs -0.2
key of a program + table of programs 0.24
key of a program + table of secrets 0.3
key of a program + table of things -0.37
key of a program + type text 0.2
key to persons 0.21
key to persons + ends in about 0.1
key to persons + ends in agent 0.11
key to persons + ends in form 0.07
key to persons + ends in hk 0.27
key to persons + ends in id 0.17
key to persons + ends in institution 0.15
key to persons + ends in number 0.22
key to persons + ends in other 0.49
key to persons + ends in person 0.58
key to persons + ends in sk 0.15
key to persons + has an address 0.31
key to persons + key to persons 0.31
key to persons + many personal neighbours -0.22
key to persons + next to contact 0.19
key to persons + next to credential 0.23
key to persons + next to demographic 0.21
key to persons + next to employment 0.06
key to persons + next to family 0.11
key to persons + next to financial 0.42
key to persons + next to free-text 0.09
key to persons + next to government-id 0.08
key to persons + next to health 0.12
key to persons + next to name 0.32
key to persons + next to online-identifier 0.08
key to persons + next to postal-address 0.14
key to persons + next to vehicle 0.12
key to persons + no personal neighbours 0.43
key to persons + of a patient 0.21
key to persons + of somebody 0.26
key to persons + other table 0.3
key to persons + persons by its columns -0.07
key to persons + referred to by persons -0.21
key to persons + small table 0.28
key to persons + some personal neighbours 0.32
key to persons + table called after programs 0.17
key to persons + table called contact 0.13
key to persons + table called credential 0.12
key to persons + table called employment 0.09
key to persons + table called family 0.13
key to persons + table called free-text 0.17
key to persons + table called health 0.15
key to persons + table called likeness 0.05
key to persons + table called name 0.17
key to persons + table called postal-address 0.16
key to persons + table of health 0.16
key to persons + table of institutions 0.12
key to persons + table of messages 0.21
key to persons + table of persons 0.36
key to persons + table of programs 0.29
key to persons + table of reviews 0.05
key to persons + table of secrets 0.2
key to persons + table of things 0.41
key to persons + table of writing 0.3
key to persons + table speaks of contact 0.21
key to persons + table speaks of credential 0.16
key to persons + table speaks of employment 0.19
key to persons + table speaks of family 0.15
key to persons + table speaks of financial 0.09
key to persons + table speaks of free-text 0.19
key to persons + table speaks of health 0.22
key to persons + table speaks of likeness 0.06
key to persons + table speaks of name 0.29
key to persons + table speaks of online-identifier 0.05
key to persons + table speaks of postal-address 0.23
key to persons + the row's own number 0.39
key to persons + type number 0.36
key to persons + type text 0.18
key to persons + type uuid 0.31
key to persons + warehouse 0.15
key to persons by name + ends in ids 0.24
key to persons by name + ends in number 0.2
key to persons by name + ends in person 0.82
key to persons by name + ends in sk 0.1
key to persons by name + ends in uuid 0.15
key to persons by name + has an address 0.39
key to persons by name + key to persons 0.61
key to persons by name + many personal neighbours 0.63
key to persons by name + named as persons -0.06
key to persons by name + next to contact -0.17
key to persons by name + next to credential 0.07
key to persons by name + next to demographic 0.11
key to persons by name + next to employment 0.08
key to persons by name + next to financial 0.2
key to persons by name + next to government-id 0.23
key to persons by name + next to health 0.14
key to persons by name + next to name -0.08
key to persons by name + next to online-identifier 0.29
key to persons by name + next to postal-address 0.21
key to persons by name + no personal neighbours 0.35
key to persons by name + of a machine -1.14
key to persons by name + of a patient 0.25
key to persons by name + of nobody -1.1
key to persons by name + of somebody 0.27
key to persons by name + other table 0.38
key to persons by name + persons by its columns -0.06
key to persons by name + referred to by persons -0.11
key to persons by name + small table 0.55
key to persons by name + table called contact 0.25
key to persons by name + table called credential -0.19
key to persons by name + table called employment 0.16
key to persons by name + table called free-text -0.21
key to persons by name + table called health 0.13
key to persons by name + table called likeness 0.31
key to persons by name + table called name -0.84
key to persons by name + table called postal-address 0.33
key to persons by name + table of health 0.11
key to persons by name + table of institutions 0.16
key to persons by name + table of messages -0.31
key to persons by name + table of persons -0.25
key to persons by name + table of programs -0.56
key to persons by name + table of reviews 0.08
key to persons by name + table of secrets 0.05
key to persons by name + table of things 0.35
key to persons by name + table speaks of contact 0.38
key to persons by name + table speaks of criminal 0.09
key to persons by name + table speaks of employment 0.25
key to persons by name + table speaks of family 0.08
key to persons by name + table speaks of free-text -0.17
key to persons by name + table speaks of government-id 0.06
key to persons by name + table speaks of health 0.19
key to persons by name + table speaks of likeness 0.32
key to persons by name + table speaks of name -0.44
key to persons by name + table speaks of postal-address 0.36
key to persons by name + the row's own number 0.16
key to persons by name + type number 0.35
key to persons by name + type text -0.09
key to persons by name + type uuid 0.28
key to persons by name + warehouse 0.12
key to things -0.29
last words + ends in about 0.24
last words + ends in class -0.08
last words + ends in count 0.18
last words + ends in flag 0.19
last words + ends in group 0.08
last words + ends in label 0.38
last words + ends in level -0.46
last words + ends in limit 0.1
last words + ends in path 0.33
last words + ends in percent 0.13
last words + ends in position 0.08
last words + ends in prefix -0.13
last words + ends in rate -0.05
last words + ends in reason -0.51
last words + ends in suffix 0.1
last words + ends in type -0.24
last words + ends in usage 0.13
last words + has an address 0.2
last words + long text 0.39
last words + many personal neighbours 0.56
last words + next to credential 0.27
last words + next to criminal 0.19
last words + next to demographic 0.25
last words + next to employment 0.4
last words + next to financial 0.62
last words + next to free-text -0.18
last words + next to government-id 0.52
last words + next to health 0.51
last words + next to name 0.76
last words + next to postal-address 0.25
last words + no personal neighbours -0.06
last words + of a patient 0.22
last words + of nobody 0.3
last words + of somebody 0.07
last words + other table 0.34
last words + persons by its columns 0.39
last words + referred to by persons 0.38
last words + some personal neighbours 0.37
last words + table called criminal 0.26
last words + table called employment 0.35
last words + table called name 0.12
last words + table of health 0.18
last words + table of institutions 0.64
last words + table of persons 0.29
last words + table of posts -0.51
last words + table of programs -0.69
last words + table of secrets -0.11
last words + table of things -0.32
last words + table speaks of credential -0.08
last words + table speaks of criminal 0.26
last words + table speaks of employment 0.45
last words + table speaks of financial 0.32
last words + table speaks of free-text 0.22
last words + table speaks of health 0.42
last words + table speaks of name 0.21
last words + type number 0.21
last words + type text 0.31
last words + type time 0.07
last words + warehouse -0.61
likeness -0.05
likeness: "avatar" 0.25
likeness: "icon" -0.46
likeness: "image url" 0.27
likeness: "image" 0.14
likeness: "logo" -0.12
likeness: "photo url" -0.43
likeness: "photo" 0.65
likeness: "picture" 0.45
likeness: "profile" -0.56
likeness: "signature" -1.07
likeness: "thumbnail" -0.18
likeness: after form -0.36
likeness: after other -0.25
likeness: after thing 0.36
likeness: anywhere first 0.32
likeness: anywhere last 0.79
likeness: anywhere whole 0.35
likeness: atEnd whole -0.38
likeness: begins with "avatar" 0.26
likeness: begins with "business" -0.22
likeness: begins with "icon" -0.46
likeness: begins with "image" -0.11
likeness: begins with "logo" -0.11
likeness: begins with "photo" 0.27
likeness: begins with "picture" 0.62
likeness: begins with "profile" -0.26
likeness: begins with "selfie" 0.41
likeness: begins with "signature" -0.75
likeness: begins with "thumbnail" -0.74
likeness: beside none of its kind 0.1
likeness: beside some of its kind -0.18
likeness: ends in form -0.12
likeness: ends in number -0.2
likeness: ends in other -0.15
likeness: ends in path 0.3
likeness: ends in source -0.17
likeness: ends in thing 0.6
likeness: has an address 0.19
likeness: long text -0.67
likeness: many personal neighbours 0.19
likeness: next to contact -0.4
likeness: next to credential 0.27
likeness: next to demographic 0.14
likeness: next to employment -0.48
likeness: next to free-text -0.17
likeness: next to likeness 0.48
likeness: next to postal-address 0.32
likeness: no personal neighbours -0.3
likeness: no sign -1.05
likeness: of a machine 0.75
likeness: of nobody -0.75
likeness: of somebody 0.31
likeness: ofPerson first -0.59
likeness: ofPerson inside -0.28
likeness: ofPerson last -0.27
likeness: ofPerson whole 0.11
likeness: persons by its columns 0.06
likeness: referred to by persons 0.12
likeness: row of a person 0.09
likeness: row of a program -0.37
likeness: row of an institution -0.43
likeness: several signs -0.44
likeness: several words 0.38
likeness: sign last words 0.45
likeness: sign of a person 0.17
likeness: sign words 0.08
likeness: small table 0.56
likeness: some personal neighbours 0.05
likeness: table called after programs -0.29
likeness: table called employment -0.29
likeness: table called likeness 0.06
likeness: table called name -0.34
likeness: table of institutions -0.43
likeness: table of persons -0.07
likeness: table of programs -0.37
likeness: table of things -0.69
likeness: table speaks of employment -0.29
likeness: table speaks of free-text 0.44
likeness: table speaks of likeness 0.21
likeness: table speaks of name -0.37
likeness: then about -0.45
likeness: then form -0.12
likeness: then other -0.19
likeness: then source -0.17
likeness: type other 0.77
likeness: type text -0.26
likeness: type tiny -0.27
list -0.09
list of its kind -0.14
location 0.1
location: "latitude" 0.4
location: "longitude" 0.34
location: after other 0.32
location: anywhere first -0.35
location: anywhere last 0.28
location: anywhere whole 0.79
location: begins with "geo" 0.36
location: begins with "home" 0.07
location: begins with "lat" 0.24
location: begins with "latitude" 0.28
location: begins with "lng" 0.26
location: begins with "location" -0.27
location: begins with "longitude" 0.31
location: begins with "state" -0.6
location: beside many of its kind 0.11
location: beside none of its kind -0.33
location: beside some of its kind 0.35
location: ends in form 0.36
location: ends in number -0.28
location: ends in other 0.1
location: has an address 0.33
location: long text -0.33
location: many personal neighbours 0.46
location: next to contact -0.32
location: next to credential 0.53
location: next to demographic 0.37
location: next to free-text 0.45
location: next to location -0.06
location: next to online-identifier 0.83
location: next to postal-address -0.05
location: no sign 0.51
location: no term -0.38
location: of nobody -0.28
location: of somebody 0.18
location: other table -0.09
location: persons by its columns 0.62
location: referred to by persons -0.58
location: row of a person 0.27
location: row of an institution 0.17
location: several signs 0.52
location: several words 0.42
location: sign beside a position -0.64
location: sign pair 0.48
location: sign strict vocabulary 0.15
location: sign words 0.32
location: table called free-text 0.2
location: table called likeness 0.46
location: table called name 0.1
location: table called postal-address 0.36
location: table of institutions 0.17
location: table of persons 0.63
location: table of things 0.06
location: table of writing 0.1
location: table speaks of free-text 0.3
location: table speaks of likeness 0.46
location: table speaks of location 0.18
location: table speaks of name 0.68
location: table speaks of postal-address 0.38
location: then other -0.32
location: type number 0.47
location: type other -0.6
location: type text -0.05
long text 0.21
measured + ends in other 0.51
measured + next to health 0.28
measured + no personal neighbours 0.48
measured + of a patient 0.25
measured + other table 0.25
measured + table called health -0.24
measured + type number 0.25
name of a container + ends in about 0.22
name of a container + ends in attributes 0.13
name of a container + ends in form 0.26
name of a container + ends in other 0.1
name of a container + long text 0.57
name of a container + many personal neighbours 0.16
name of a container + next to credential -0.53
name of a container + next to online-identifier 0.12
name of a container + no personal neighbours 0.05
name of a container + of somebody 0.33
name of a container + other table 0.2
name of a container + persons by its columns 0.2
name of a container + small table 0.51
name of a container + some personal neighbours 0.38
name of a container + table called name 0.11
name of a container + table of persons 0.2
name of a container + table of programs 0.24
name of a container + table of secrets 0.07
name of a container + table of things 0.21
name of a container + table speaks of name 0.12
name of a container + type text 0.26
name of a role + ends in other 0.17
name of a role + has an address -0.3
name of a role + many personal neighbours -0.13
name of a role + next to contact 0.77
name of a role + next to credential 0.28
name of a role + next to demographic -0.24
name of a role + next to employment 0.16
name of a role + next to family 0.16
name of a role + next to financial -0.08
name of a role + next to free-text 0.06
name of a role + next to government-id 0.42
name of a role + next to name -0.43
name of a role + next to online-identifier 0.13
name of a role + next to postal-address -0.6
name of a role + next to vehicle -0.4
name of a role + no personal neighbours -0.8
name of a role + of a patient 0.29
name of a role + of nobody 0.38
name of a role + of somebody -0.58
name of a role + other table 0.35
name of a role + persons by its columns -0.37
name of a role + referred to by persons -0.22
name of a role + small table 0.17
name of a role + some personal neighbours 0.4
name of a role + table called credential 0.27
name of a role + table called employment 0.26
name of a role + table called free-text 0.14
name of a role + table called name 0.16
name of a role + table of institutions 0.94
name of a role + table of persons -0.45
name of a role + table of programs -0.26
name of a role + table of secrets 0.29
name of a role + table of things -0.31
name of a role + table of writing 0.06
name of a role + table speaks of credential 0.33
name of a role + table speaks of employment 0.27
name of a role + table speaks of financial 0.42
name of a role + table speaks of free-text 0.14
name of a role + table speaks of health -0.14
name of a role + table speaks of name 0.22
name of a role + type text 0.05
name of a role + warehouse 0.59
name: "account holder" 0.15
name: "account name" -0.67
name: "alias" 0.23
name: "author name" 0.22
name: "birth name" 0.17
name: "care of" 0.35
name: "caseworker" 0.71
name: "claimant" -0.71
name: "client name" -1.15
name: "contact name" 0.49
name: "controller" -0.42
name: "counterparty name" 0.42
name: "debtor name" 0.14
name: "debtor" -0.27
name: "degree" -0.28
name: "display name" 0.26
name: "display" -0.65
name: "doctor" 0.33
name: "embossed name" 0.33
name: "employee name" 0.11
name: "family name" 0.23
name: "family" 0.1
name: "first name" 0.21
name: "first" 0.62
name: "forename" 0.06
name: "full name" -0.38
name: "full" -0.43
name: "geburtsname" 0.13
name: "given name" 0.23
name: "guarantor" -0.55
name: "holder name" 0.31
name: "initial" 0.07
name: "initials" 0.18
name: "landlord" 0.3
name: "last name" 0.26
name: "last" -0.27
name: "legal name" -0.64
name: "login id" 0.68
name: "login" 0.54
name: "maiden name" 0.16
name: "manager name" 0.61
name: "middle initial" 0.29
name: "middle name" 0.13
name: "middle" 0.76
name: "nachname" 0.2
name: "name 1" 0.79
name: "name first" 0.12
name: "name last" 0.32
name: "name middle" 0.14
name: "name" -0.14
name: "nick name" -0.16
name: "offender" 0.13
name: "officer name" 0.07
name: "owner name" 0.18
name: "payee name" 0.09
name: "payee" 0.26
name: "physician" -0.38
name: "preferred name" 0.05
name: "preferred" -0.7
name: "prefix" -0.39
name: "principal" 0.21
name: "representative name" 0.55
name: "short name" 0.07
name: "slug" -0.76
name: "surname" 0.25
name: "title" -1.12
name: "underwriter" -0.67
name: "user login" 0.12
name: "user name" 0.44
name: "user" 0.28
name: "vorname" 0.21
name: after about -0.39
name: after agent -0.43
name: after form -0.27
name: after institution -0.47
name: after number -0.52
name: after other 0.2
name: after person 0.63
name: after thing -0.11
name: anywhere first -0.69
name: anywhere last 0.2
name: anywhere whole 0.06
name: atEnd first -0.71
name: atEnd inside -0.44
name: atEnd last 0.2
name: atEnd whole 0.5
name: begins with "account" -0.11
name: begins with "adh" 0.53
name: begins with "agent" 0.09
name: begins with "alias" 0.34
name: begins with "author" 0.31
name: begins with "bank" -0.22
name: begins with "billing" 0.33
name: begins with "birth" -0.25
name: begins with "build" 0.3
name: begins with "business" -0.83
name: begins with "card" 0.5
name: begins with "case" 0.11
name: begins with "caseworker" 0.48
name: begins with "cc" 0.17
name: begins with "city" -0.28
name: begins with "claimant" -0.07
name: begins with "client" -0.88
name: begins with "contact" 0.89
name: begins with "controller" -0.42
name: begins with "counterparty" 0.21
name: begins with "customer" -0.09
name: begins with "data" -0.28
name: begins with "debtor" -0.21
name: begins with "display" 0.32
name: begins with "doc" 0.07
name: begins with "doctor" 0.24
name: begins with "dpo" 0.14
name: begins with "drug" -0.06
name: begins with "dynamic" -0.11
name: begins with "eligible" 0.37
name: begins with "embossed" 0.33
name: begins with "employee" 0.15
name: begins with "employer" -0.17
name: begins with "family" 0.22
name: begins with "fides" -0.06
name: begins with "first" 0.47
name: begins with "forename" 0.06
name: begins with "from" -0.51
name: begins with "full" -0.61
name: begins with "gateway" -0.36
name: begins with "geburtsname" 0.13
name: begins with "given" 0.27
name: begins with "guarantor" -0.35
name: begins with "in" 0.5
name: begins with "individual" 0.05
name: begins with "ip" -0.72
name: begins with "job" -0.23
name: begins with "known" 0.72
name: begins with "landlord" 0.39
name: begins with "last" 0.36
name: begins with "legal" -0.3
name: begins with "login" 0.69
name: begins with "maiden" -0.08
name: begins with "manager" -0.65
name: begins with "merchant" -0.05
name: begins with "middle" 0.8
name: begins with "nachname" 0.2
name: begins with "name" -0.17
name: begins with "nick" -0.18
name: begins with "nom" 0.15
name: begins with "nombre" 0.15
name: begins with "office" -0.26
name: begins with "officer" 0.07
name: begins with "org" -0.21
name: begins with "other" -0.55
name: begins with "owner" 0.36
name: begins with "party" 0.59
name: begins with "patient" 0.09
name: begins with "payee" 0.32
name: begins with "payment" -0.1
name: begins with "person" 0.45
name: begins with "physician" -0.36
name: begins with "prefix" -0.09
name: begins with "previous" 0.06
name: begins with "principal" 0.29
name: begins with "profile" 0.56
name: begins with "provider" 0.45
name: begins with "relationship" -0.91
name: begins with "reporter" 0.12
name: begins with "representative" 0.09
name: begins with "responsible" 0.74
name: begins with "school" -0.06
name: begins with "shipping" 0.08
name: begins with "short" -0.27
name: begins with "slug" -0.61
name: begins with "spouse" 0.06
name: begins with "store" -0.11
name: begins with "street" -0.41
name: begins with "surname" 0.18
name: begins with "title" -1.37
name: begins with "underwriter" -0.67
name: begins with "url" -0.53
name: begins with "user" 0.16
name: begins with "vorname" 0.21
name: beside many of its kind -0.37
name: ends in about -0.27
name: ends in agent -0.29
name: ends in code -0.47
name: ends in form 0.76
name: ends in id 0.68
name: ends in institution 0.16
name: ends in method -0.35
name: ends in number -0.34
name: ends in other -0.11
name: ends in person 0.38
name: ends in prefix -0.19
name: ends in ref -0.14
name: ends in suffix -0.26
name: ends in thing -0.31
name: ends in type -0.35
name: has an address 0.71
name: in a longer term -0.93
name: key to persons -1.38
name: list of its kind 0.17
name: long text -0.16
name: many personal neighbours 0.22
name: next to contact 0.35
name: next to credential 0.47
name: next to criminal 0.11
name: next to demographic -0.06
name: next to employment -0.09
name: next to family -0.22
name: next to financial 0.43
name: next to free-text -0.25
name: next to government-id 0.21
name: next to health -0.33
name: next to likeness -0.3
name: next to location -0.24
name: next to name 0.27
name: next to postal-address -0.17
name: next to vehicle -0.42
name: no personal neighbours -0.42
name: no sign -0.36
name: no term 0.27
name: of a machine -0.28
name: of a patient -0.26
name: of a person by name 0.63
name: of an institution by name -0.47
name: of nobody -0.35
name: ofPerson first -0.38
name: ofPerson inside -0.62
name: ofPerson last 0.16
name: ofPerson whole -0.19
name: other table -0.08
name: persons by its columns 0.06
name: referred to by persons 0.38
name: row of a person 0.09
name: row of a program -0.49
name: row of an institution -0.07
name: several signs 0.27
name: several words 0.34
name: sign beside a contact 0.05
name: sign last words 0.53
name: sign name of a role 0.05
name: sign of a person 0.18
name: sign strict vocabulary 0.21
name: sign table of reviews 0.2
name: sign words 0.21
name: sign writer 0.51
name: small table -0.52
name: table called contact 0.24
name: table called credential -0.24
name: table called demographic -0.29
name: table called employment -0.29
name: table called family -0.7
name: table called financial -0.11
name: table called free-text 0.17
name: table called likeness 0.15
name: table called name -0.11
name: table of cards 0.35
name: table of health -0.07
name: table of institutions -0.08
name: table of messages -0.39
name: table of posts -0.26
name: table of programs -0.45
name: table of reviews 0.63
name: table of secrets 0.13
name: table of things -0.85
name: table of writing 0.16
name: table speaks of contact -0.25
name: table speaks of credential -0.39
name: table speaks of demographic -0.34
name: table speaks of employment -0.21
name: table speaks of family -0.32
name: table speaks of financial 0.12
name: table speaks of health 0.46
name: table speaks of likeness 0.15
name: table speaks of name -0.08
name: table speaks of online-identifier 0.15
name: table speaks of postal-address -0.2
name: then 2 -0.59
name: then 4 -0.63
name: then about 0.43
name: then agent -0.54
name: then cached 0.97
name: then code -0.47
name: then device -0.08
name: then form -0.18
name: then indicator -0.14
name: then institution 0.16
name: then method -0.35
name: then number -0.91
name: then other -0.77
name: then parts 0.82
name: then person -0.59
name: then ref -0.14
name: then thing -0.31
name: then type -0.35
name: type other -0.29
name: warehouse -0.37
named as persons 0.11
named as things -0.63
next to contact 0.16
next to criminal -0.13
next to demographic 0.05
next to employment 0.3
next to family 0.05
next to financial 0.12
next to free-text 0.09
next to government-id -0.1
next to health 0.14
next to likeness -0.09
next to location -0.12
next to name 0.09
next to online-identifier 0.17
next to postal-address 0.1
next to vehicle -0.08
no sign -0.37
number elsewhere + ends in id -0.14
number elsewhere + ends in number -0.13
number elsewhere + next to contact 0.54
number elsewhere + next to name -0.52
number elsewhere + next to postal-address 0.45
number elsewhere + of somebody -0.11
number elsewhere + persons by its columns -0.11
number elsewhere + referred to by persons 0.86
number elsewhere + some personal neighbours -0.06
number elsewhere + table called name 0.46
number elsewhere + table of persons 0.39
number elsewhere + table speaks of name 0.46
number elsewhere + type number -0.92
number elsewhere + type text 1.09
number of a call + ends in number 0.37
number of a call + no personal neighbours 0.37
number of a call + of nobody 0.37
number of a call + other table 0.37
number of a call + table called likeness 0.37
number of a call + table speaks of likeness 0.37
number of a call + type text 0.37
number of a person + ends in id 0.35
number of a person + ends in number 0.08
number of a person + ends in other -0.74
number of a person + ends in person 1.02
number of a person + has an address -0.45
number of a person + many personal neighbours 0.18
number of a person + next to contact 0.85
number of a person + next to credential 0.22
number of a person + next to demographic -0.72
number of a person + next to employment 0.19
number of a person + next to family 0.69
number of a person + next to financial -1.05
number of a person + next to free-text 0.76
number of a person + next to government-id -0.66
number of a person + next to health 0.44
number of a person + next to name -0.42
number of a person + no personal neighbours 0.06
number of a person + of a patient 1.1
number of a person + of nobody 0.72
number of a person + of somebody -0.11
number of a person + other table -0.05
number of a person + persons by its columns 0.45
number of a person + small table -0.36
number of a person + some personal neighbours -0.05
number of a person + table called after programs -0.2
number of a person + table called credential 0.08
number of a person + table called employment -0.13
number of a person + table called free-text 0.51
number of a person + table called name -0.4
number of a person + table of health 0.16
number of a person + table of messages 0.29
number of a person + table of persons 0.3
number of a person + table of posts 0.32
number of a person + table of programs -0.12
number of a person + table of secrets -0.4
number of a person + table of things -0.33
number of a person + table of writing -0.07
number of a person + table speaks of credential -0.2
number of a person + table speaks of employment -0.06
number of a person + table speaks of free-text 0.41
number of a person + table speaks of health -0.34
number of a person + table speaks of name -0.27
number of a person + the row's own number 0.16
number of a person + type number 0.2
number of a person + type text -0.29
number of a person + type uuid 1.01
number of a person + warehouse -0.58
of a machine -0.14
of a patient -0.11
of a person + ends in about -0.23
of a person + ends in disabled -0.54
of a person + ends in form 0.25
of a person + ends in institution 0.06
of a person + ends in other 0.1
of a person + ends in person -0.4
of a person + ends in position 0.17
of a person + ends in thing 0.61
of a person + has an address 1.23
of a person + long text 1
of a person + many personal neighbours -0.11
of a person + next to contact -0.34
of a person + next to credential 0.57
of a person + next to demographic 0.31
of a person + next to family 0.44
of a person + next to financial 0.56
of a person + next to free-text -0.71
of a person + next to government-id 0.94
of a person + next to name -0.25
of a person + next to online-identifier -0.18
of a person + next to postal-address 0.31
of a person + no personal neighbours -0.33
of a person + of a machine 0.73
of a person + of a patient 0.57
of a person + of somebody 0.28
of a person + other table -0.05
of a person + persons by its columns 0.13
of a person + referred to by persons 0.42
of a person + small table 0.16
of a person + some personal neighbours 0.45
of a person + table called after programs 0.82
of a person + table called free-text -0.3
of a person + table called likeness 0.08
of a person + table called name 0.14
of a person + table of institutions -0.53
of a person + table of persons 0.16
of a person + table of programs 0.08
of a person + table of things 0.61
of a person + table speaks of family 0.71
of a person + table speaks of free-text -0.3
of a person + table speaks of likeness 0.08
of a person + type boolean -0.26
of a person + type number -1.1
of a person + type other -0.15
of a person + type text 0.4
of a person by name 0.2
of an institution by name -0.58
of nobody -0.27
ofPerson first -0.47
ofPerson inside -0.66
ofPerson last -0.37
ofPerson whole -0.1
online-identifier: "client ip" 0.08
online-identifier: "device fingerprint" 0.13
online-identifier: "device id" 0.1
online-identifier: "distinct id" 0.5
online-identifier: "fingerprint" -0.91
online-identifier: "imsi" 0.34
online-identifier: "ip address" -0.11
online-identifier: "ip" 0.87
online-identifier: "last ip" 0.19
online-identifier: "login ip" 0.1
online-identifier: "mac address" 0.24
online-identifier: "remote address" 0.11
online-identifier: "tracking id" 0.51
online-identifier: "user agent" 0.38
online-identifier: "user device" 0.31
online-identifier: after about 0.35
online-identifier: after form 0.57
online-identifier: after other -0.19
online-identifier: after person 0.19
online-identifier: after thing 0.23
online-identifier: anywhere first -0.63
online-identifier: anywhere last 0.07
online-identifier: anywhere whole 0.18
online-identifier: atEnd first -0.08
online-identifier: atEnd last 0.23
online-identifier: begins with "browser" 0.09
online-identifier: begins with "client" 0.37
online-identifier: begins with "current" 0.05
online-identifier: begins with "device" 0.23
online-identifier: begins with "distinct" 0.5
online-identifier: begins with "fides" 0.18
online-identifier: begins with "fingerprint" -0.91
online-identifier: begins with "hashed" 0.17
online-identifier: begins with "imei" 0.27
online-identifier: begins with "ip" 0.41
online-identifier: begins with "last" 0.32
online-identifier: begins with "mac" 0.24
online-identifier: begins with "remote" 0.21
online-identifier: begins with "tos" 0.14
online-identifier: begins with "tracking" 0.67
online-identifier: begins with "user" 0.38
online-identifier: beside many of its kind 0.32
online-identifier: beside none of its kind -0.49
online-identifier: beside some of its kind 0.05
online-identifier: ends in about 0.5
online-identifier: ends in agent -0.15
online-identifier: ends in form -0.08
online-identifier: ends in id -0.19
online-identifier: ends in number -0.33
online-identifier: ends in person 0.54
online-identifier: ends in thing 0.31
online-identifier: has an address 0.14
online-identifier: key to things 0.16
online-identifier: list of its kind 0.18
online-identifier: long text -0.26
online-identifier: many personal neighbours 0.72
online-identifier: named as things -0.26
online-identifier: next to contact -0.31
online-identifier: next to credential -0.23
online-identifier: next to location 0.32
online-identifier: next to name 0.14
online-identifier: next to online-identifier 0.61
online-identifier: next to postal-address 0.07
online-identifier: no sign -0.31
online-identifier: of a machine 0.1
online-identifier: of a patient -0.29
online-identifier: of a person by name 0.19
online-identifier: of nobody 0.24
online-identifier: of somebody 0.16
online-identifier: persons by its columns 0.23
online-identifier: referred to by persons 0.31
online-identifier: row of a person 0.31
online-identifier: row of a program 0.59
online-identifier: several signs 0.1
online-identifier: several words 0.15
online-identifier: sign last words 0.15
online-identifier: sign strict vocabulary 0.1
online-identifier: sign words 0.07
online-identifier: small table 0.42
online-identifier: some personal neighbours -0.21
online-identifier: table called after programs 0.41
online-identifier: table called credential -0.06
online-identifier: table called free-text 0.16
online-identifier: table called name 0.3
online-identifier: table called online-identifier 0.1
online-identifier: table of messages 0.07
online-identifier: table of persons 0.07
online-identifier: table of programs 0.59
online-identifier: table of secrets 0.22
online-identifier: table of things 0.31
online-identifier: table of writing 0.19
online-identifier: table speaks of contact 0.09
online-identifier: table speaks of free-text 0.16
online-identifier: table speaks of name 0.74
online-identifier: table speaks of online-identifier 0.8
online-identifier: the row's own number -0.42
online-identifier: then form 0.52
online-identifier: then id -0.29
online-identifier: then number -0.58
online-identifier: then other -0.72
online-identifier: type number -0.99
online-identifier: type other 0.6
online-identifier: type text 0.4
online-identifier: warehouse 0.25
own key + ends in id -0.15
own key + ends in number -0.11
own key + ends in other 0.42
own key + ends in person 0.69
own key + ends in sk 0.13
own key + ends in uuid 0.41
own key + has an address 0.18
own key + key to persons 0.44
own key + many personal neighbours 0.09
own key + named as persons 0.58
own key + next to contact 0.95
own key + next to credential 0.38
own key + next to demographic 0.52
own key + next to employment -0.53
own key + next to financial 0.52
own key + next to government-id 0.16
own key + next to health 0.09
own key + next to name 0.66
own key + no personal neighbours -0.61
own key + of a patient 0.3
own key + of somebody -0.11
own key + other table -1.17
own key + referred to by persons 0.83
own key + small table 0.09
own key + some personal neighbours 0.26
own key + table called after programs 0.93
own key + table called likeness -0.79
own key + table called name 0.99
own key + table of persons 0.54
own key + table of programs 0.28
own key + table speaks of employment -0.33
own key + table speaks of family -0.39
own key + table speaks of likeness -0.79
own key + table speaks of name -0.11
own key + the row's own number 0.55
own key + type text 0.23
own key + type uuid -0.14
own key + warehouse 0.22
pair + ends in other 0.48
pair + many personal neighbours 0.28
pair + next to location 0.13
pair + next to postal-address 0.15
pair + no personal neighbours 0.19
pair + of somebody 0.22
pair + other table 0.49
pair + some personal neighbours 0.26
pair + table speaks of name 0.07
pair + type number 0.48
part of an address + ends in agent 0.09
part of an address + ends in code 0.16
part of an address + ends in institution -0.12
part of an address + ends in number -0.11
part of an address + ends in other 0.15
part of an address + has an address 0.05
part of an address + many personal neighbours -0.27
part of an address + next to contact -0.25
part of an address + next to postal-address 0.23
part of an address + of a patient 0.18
part of an address + of nobody -0.34
part of an address + of somebody 0.37
part of an address + other table -0.06
part of an address + persons by its columns 0.22
part of an address + referred to by persons -0.11
part of an address + some personal neighbours 0.32
part of an address + table called after programs -0.35
part of an address + table called employment 0.34
part of an address + table called postal-address 0.29
part of an address + table of institutions -0.22
part of an address + table of persons 0.3
part of an address + table of programs -0.29
part of an address + table speaks of employment 0.34
part of an address + table speaks of postal-address 0.43
part of an address + type number -0.12
part of an address + type text 0.09
person-key 0.14
person-key: begins with "account" -2.27
person-key: begins with "actor" 0.31
person-key: begins with "added" 0.27
person-key: begins with "adjuster" 0.63
person-key: begins with "agent" 0.91
person-key: begins with "assigned" 0.59
person-key: begins with "assignee" 0.56
person-key: begins with "auth" -0.54
person-key: begins with "author" 0.6
person-key: begins with "borrower" 0.12
person-key: begins with "candidate" 0.11
person-key: begins with "changed" 0.07
person-key: begins with "child" 0.12
person-key: begins with "cifn" 0.5
person-key: begins with "citizen" 0.16
person-key: begins with "claimant" 0.27
person-key: begins with "client" -0.68
person-key: begins with "cod" 0.32
person-key: begins with "constit" 0.09
person-key: begins with "constituent" 0.42
person-key: begins with "courier" 0.17
person-key: begins with "created" 0.92
person-key: begins with "creator" 1.11
person-key: begins with "customer" 1.16
person-key: begins with "decidim" 0.35
person-key: begins with "doctor" -0.33
person-key: begins with "driver" 0.25
person-key: begins with "editor" 0.13
person-key: begins with "email" -0.75
person-key: begins with "employee" 0.95
person-key: begins with "entity" -0.5
person-key: begins with "external" -0.52
person-key: begins with "fk" 0.19
person-key: begins with "id" -0.14
person-key: begins with "identifier" 0.33
person-key: begins with "identity" 0.08
person-key: begins with "idpes" 0.25
person-key: begins with "invited" 0.29
person-key: begins with "jobseeker" 0.27
person-key: begins with "last" 0.52
person-key: begins with "lead" 0.13
person-key: begins with "manager" 0.75
person-key: begins with "matricula" -0.56
person-key: begins with "member" 0.62
person-key: begins with "mni" 0.32
person-key: begins with "modified" 0.59
person-key: begins with "my" 0.56
person-key: begins with "name" 0.38
person-key: begins with "officer" 0.57
person-key: begins with "owner" 1.04
person-key: begins with "parent" 0.22
person-key: begins with "participant" 0.29
person-key: begins with "partner" 0.82
person-key: begins with "party" -0.45
person-key: begins with "passenger" 0.15
person-key: begins with "patient" 0.18
person-key: begins with "payee" -0.53
person-key: begins with "person" 0.83
person-key: begins with "pid" 0.32
person-key: begins with "pidm" 0.49
person-key: begins with "practitioner" 0.8
person-key: begins with "primary" 0.57
person-key: begins with "principal" -0.67
person-key: begins with "property" 0.54
person-key: begins with "provider" 0.56
person-key: begins with "recipient" -0.65
person-key: begins with "ref" -0.51
person-key: begins with "reference" 0.14
person-key: begins with "reporter" 0.07
person-key: begins with "reviewed" 0.17
person-key: begins with "rider" 0.16
person-key: begins with "sender" -0.12
person-key: begins with "staff" 0.61
person-key: begins with "student" 0.5
person-key: begins with "subject" 0.23
person-key: begins with "subscriber" -0.78
person-key: begins with "supervisor" -0.48
person-key: begins with "tenant" 0.13
person-key: begins with "trainee" 0.15
person-key: begins with "underwriter" 0.24
person-key: begins with "updated" 0.37
person-key: begins with "user" 0.91
person-key: begins with "uuid" 0.29
person-key: begins with "verified" 0.07
person-key: begins with "voter" 0.3
person-key: beside none of its kind 0.14
person-key: ends in about 0.1
person-key: ends in agent 0.34
person-key: ends in bk -0.07
person-key: ends in fk 0.11
person-key: ends in hk -0.29
person-key: ends in ids 0.27
person-key: ends in institution 0.15
person-key: ends in number 0.09
person-key: ends in other 0.36
person-key: ends in sk 0.49
person-key: ends in uuid 0.53
person-key: has an address 0.13
person-key: key to persons 0.41
person-key: key to things 0.09
person-key: long text 0.4
person-key: many personal neighbours 0.09
person-key: named as persons 0.08
person-key: next to contact 0.15
person-key: next to credential -0.1
person-key: next to criminal 0.09
person-key: next to demographic -0.63
person-key: next to employment -0.43
person-key: next to family 0.08
person-key: next to financial -0.55
person-key: next to free-text 0.62
person-key: next to government-id -0.34
person-key: next to health 0.64
person-key: next to likeness 0.25
person-key: next to name 0.08
person-key: next to online-identifier 0.51
person-key: next to postal-address 0.1
person-key: next to vehicle 0.05
person-key: no personal neighbours 0.26
person-key: no term 0.14
person-key: of a machine -1.42
person-key: of a patient 0.47
person-key: of nobody 0.22
person-key: of somebody 0.14
person-key: other table 0.07
person-key: persons by its columns 0.14
person-key: referred to by persons 0.18
person-key: row of a person 0.11
person-key: row of a program -0.39
person-key: row of an institution 0.18
person-key: several signs 0.16
person-key: sign doer 0.49
person-key: sign doer, as text 0.1
person-key: sign key by a noun 0.09
person-key: sign key to persons 0.31
person-key: sign key to persons by name 0.28
person-key: sign number of a person 0.05
person-key: sign table of identities 0.39
person-key: sign who -0.27
person-key: sign who, as text -0.18
person-key: sign who, of a kind -0.31
person-key: sign who, of a kind, as text -0.27
person-key: small table 0.16
person-key: table called after programs 0.4
person-key: table called contact -0.36
person-key: table called credential -0.06
person-key: table called criminal 0.36
person-key: table called demographic 0.16
person-key: table called employment 0.1
person-key: table called financial -0.09
person-key: table called free-text 0.14
person-key: table called health 0.08
person-key: table called likeness -0.65
person-key: table called name 0.17
person-key: table called online-identifier 0.22
person-key: table of cards -0.19
person-key: table of health 0.33
person-key: table of institutions 0.63
person-key: table of messages -0.05
person-key: table of persons 0.3
person-key: table of posts 0.16
person-key: table of reviews 0.22
person-key: table of things -0.18
person-key: table of writing -0.06
person-key: table speaks of contact -0.1
person-key: table speaks of criminal -0.46
person-key: table speaks of demographic 0.16
person-key: table speaks of employment -0.06
person-key: table speaks of family -0.42
person-key: table speaks of financial -0.27
person-key: table speaks of free-text 0.33
person-key: table speaks of government-id 0.3
person-key: table speaks of health -0.31
person-key: table speaks of likeness -0.63
person-key: table speaks of name -0.13
person-key: table speaks of online-identifier 0.3
person-key: table speaks of postal-address -0.64
person-key: the row's own number 0.3
person-key: type number 0.26
person-key: type uuid 0.16
person-key: warehouse -0.11
persons by its columns 0.07
postal-address: "address 1" -0.44
postal-address: "address 2" 0.35
postal-address: "address 3" 0.07
postal-address: "address city" 0.48
postal-address: "address number" -0.85
postal-address: "address zip" 0.63
postal-address: "address" 0.12
postal-address: "addresses" -0.35
postal-address: "billing address" -0.43
postal-address: "city name" -0.32
postal-address: "code postal" 0.1
postal-address: "codigo postal" -0.12
postal-address: "country" -0.77
postal-address: "county" 0.83
postal-address: "direccion" 0.09
postal-address: "floor" -0.11
postal-address: "house number" 0.21
postal-address: "line 1" 0.14
postal-address: "line 2" -0.17
postal-address: "location" -0.4
postal-address: "mail city" 0.52
postal-address: "mailing address" -0.62
postal-address: "ort" -0.45
postal-address: "plz" -0.38
postal-address: "post code" -0.1
postal-address: "postal code" 1.03
postal-address: "province" 0.46
postal-address: "residence" -0.52
postal-address: "state code" -0.48
postal-address: "state province" 0.2
postal-address: "strasse" -0.2
postal-address: "street address" -0.23
postal-address: "street name" 0.09
postal-address: "street" -0.17
postal-address: "town" 0.1
postal-address: "zip" 0.09
postal-address: after about 0.2
postal-address: after agent 0.53
postal-address: after form -0.14
postal-address: after institution -1.19
postal-address: after number -0.68
postal-address: after other 0.08
postal-address: after person 0.46
postal-address: after thing -0.17
postal-address: anywhere inside 0.23
postal-address: atEnd first 0.68
postal-address: atEnd inside 0.07
postal-address: atEnd last -0.18
postal-address: atEnd whole -0.16
postal-address: begins with "address" -0.59
postal-address: begins with "adh" 0.6
postal-address: begins with "adresse" 0.06
postal-address: begins with "apartment" -0.38
postal-address: begins with "ballot" 0.78
postal-address: begins with "billing" 0.3
postal-address: begins with "birth" -0.67
postal-address: begins with "branch" -0.81
postal-address: begins with "city" 0.33
postal-address: begins with "code" 0.1
postal-address: begins with "codigo" -0.12
postal-address: begins with "company" -0.15
postal-address: begins with "contact" -0.87
postal-address: begins with "country" -0.74
postal-address: begins with "county" 0.81
postal-address: begins with "customer" -0.07
postal-address: begins with "debtor" 0.15
postal-address: begins with "dest" 0.77
postal-address: begins with "direccion" 0.09
postal-address: begins with "district" 0.17
postal-address: begins with "email" -0.78
postal-address: begins with "employee" 0.06
postal-address: begins with "evidence" 0.55
postal-address: begins with "flat" 0.33
postal-address: begins with "floor" -0.25
postal-address: begins with "from" 0.64
postal-address: begins with "home" 0.15
postal-address: begins with "house" 0.34
postal-address: begins with "id" -0.59
postal-address: begins with "ip" -0.71
postal-address: begins with "location" -0.56
postal-address: begins with "mac" -0.23
postal-address: begins with "mail" 0.8
postal-address: begins with "mailing" -0.47
postal-address: begins with "number" -0.29
postal-address: begins with "origin" -0.59
postal-address: begins with "ort" -0.45
postal-address: begins with "plz" -0.38
postal-address: begins with "post" -0.24
postal-address: begins with "postal" 0.66
postal-address: begins with "premise" 0.96
postal-address: begins with "property" -0.29
postal-address: begins with "province" 0.3
postal-address: begins with "region" -0.54
postal-address: begins with "remote" -0.16
postal-address: begins with "residence" -0.52
postal-address: begins with "result" 0.4
postal-address: begins with "sender" -0.22
postal-address: begins with "shipping" 0.28
postal-address: begins with "state" 0.49
postal-address: begins with "store" -0.09
postal-address: begins with "strasse" -0.2
postal-address: begins with "street" 0.23
postal-address: begins with "to" 0.65
postal-address: begins with "unit" -0.69
postal-address: begins with "zip" 0.36
postal-address: beside many of its kind 0.66
postal-address: beside none of its kind -1.02
postal-address: beside some of its kind -0.34
postal-address: ends in about -0.24
postal-address: ends in agent 0.4
postal-address: ends in code 0.23
postal-address: ends in form 0.05
postal-address: ends in institution 0.17
postal-address: ends in number -0.23
postal-address: has an address 0.14
postal-address: in a longer term -0.98
postal-address: key to things -0.79
postal-address: list of its kind 0.58
postal-address: long text -0.41
postal-address: named as things -0.34
postal-address: next to contact -0.17
postal-address: next to credential 0.12
postal-address: next to demographic -0.42
postal-address: next to employment -0.1
postal-address: next to family 0.31
postal-address: next to financial 0.6
postal-address: next to free-text -0.41
postal-address: next to government-id -0.18
postal-address: next to location 0.45
postal-address: next to name -0.5
postal-address: next to online-identifier -0.41
postal-address: next to postal-address 0.6
postal-address: next to vehicle -0.11
postal-address: no sign -0.07
postal-address: no term -0.24
postal-address: of a machine -0.57
postal-address: of a patient 0.41
postal-address: of a person by name 0.46
postal-address: of an institution by name -1.19
postal-address: of nobody -0.21
postal-address: of somebody -0.11
postal-address: ofPerson first -0.4
postal-address: ofPerson inside -0.37
postal-address: ofPerson last 0.1
postal-address: ofPerson whole -0.3
postal-address: other table -0.14
postal-address: persons by its columns 0.11
postal-address: referred to by persons -0.25
postal-address: row of a person -0.11
postal-address: row of a program 0.7
postal-address: row of an institution -1.24
postal-address: several signs 0.27
postal-address: sign beside an address 0.55
postal-address: sign of a person -0.61
postal-address: sign part of an address 0.33
postal-address: small table -0.15
postal-address: some personal neighbours -0.08
postal-address: table called after programs 0.29
postal-address: table called contact -0.48
postal-address: table called employment -0.38
postal-address: table called family 0.17
postal-address: table called free-text 0.28
postal-address: table called online-identifier -0.39
postal-address: table called postal-address 0.56
postal-address: table of health -0.72
postal-address: table of institutions -1.42
postal-address: table of messages -0.49
postal-address: table of persons 0.17
postal-address: table of programs -0.24
postal-address: table of secrets -0.7
postal-address: table of things -0.68
postal-address: table of writing -0.72
postal-address: table speaks of contact -0.98
postal-address: table speaks of employment -0.06
postal-address: table speaks of family 0.17
postal-address: table speaks of financial 0.59
postal-address: table speaks of health -0.06
postal-address: table speaks of name 0.19
postal-address: table speaks of online-identifier 0.13
postal-address: table speaks of postal-address 0.27
postal-address: the row's own number -0.83
postal-address: then 1 0.55
postal-address: then about -0.27
postal-address: then code 0.52
postal-address: then form 0.4
postal-address: then other 0.24
postal-address: then txt 0.06
postal-address: type number -0.99
postal-address: type other -0.25
postal-address: type text 0.06
postal-address: warehouse -0.16
row of a program -0.16
row of an institution -0.43
sender and recipient + next to contact -0.37
sender and recipient + next to postal-address -0.58
sender and recipient + of somebody 0.83
several signs 0.21
several words 0.24
sign beside a contact 0.05
sign beside a position -0.64
sign beside a telephone 0.31
sign clinical row -0.07
sign doer 0.49
sign doer, as text 0.1
sign key by a noun 0.09
sign key of a program 0.24
sign key to persons 0.31
sign key to persons by name 0.28
sign last words 0.39
sign measured 0.25
sign name of a container 0.26
sign name of a role 0.05
sign number of a call 0.37
sign number of a person 0.05
sign of a person 0.13
sign pair 0.48
sign part of an address 0.05
sign strict vocabulary 0.05
sign table of accounts 0.22
sign table of cards 0.35
sign table of contacts 0.3
sign table of health 0.41
sign table of identities 0.39
sign table of messages 0.46
sign table of offences 0.24
sign table of reviews 0.2
sign table of secrets 0.21
sign table of sessions 0.2
sign table of vehicles -0.06
sign table of writing 0.25
sign title at work 0.52
sign who -0.27
sign who, as text -0.18
sign who, of a kind -0.31
sign who, of a kind, as text -0.27
sign words 0.18
sign writer 0.51
small table -0.09
strict vocabulary + ends in agent -0.12
strict vocabulary + ends in code 0.42
strict vocabulary + ends in digits 0.16
strict vocabulary + ends in form 0.4
strict vocabulary + ends in institution 0.78
strict vocabulary + ends in key -0.09
strict vocabulary + ends in number -0.09
strict vocabulary + ends in person -0.67
strict vocabulary + has an address 0.17
strict vocabulary + key to persons -0.48
strict vocabulary + key to things -0.48
strict vocabulary + list -0.22
strict vocabulary + long text 0.12
strict vocabulary + named as things -0.23
strict vocabulary + next to contact -0.07
strict vocabulary + next to criminal 0.06
strict vocabulary + next to demographic 0.12
strict vocabulary + next to employment -0.16
strict vocabulary + next to family 0.14
strict vocabulary + next to financial 0.2
strict vocabulary + next to government-id 0.12
strict vocabulary + next to health 0.46
strict vocabulary + next to location -0.13
strict vocabulary + next to online-identifier 0.31
strict vocabulary + next to postal-address 0.18
strict vocabulary + next to vehicle 0.16
strict vocabulary + of a patient 0.12
strict vocabulary + of nobody -0.06
strict vocabulary + other table 0.06
strict vocabulary + persons by its columns 0.09
strict vocabulary + small table -0.16
strict vocabulary + some personal neighbours 0.08
strict vocabulary + table called after programs 0.18
strict vocabulary + table called contact -0.21
strict vocabulary + table called criminal -0.27
strict vocabulary + table called employment -0.16
strict vocabulary + table called family 0.33
strict vocabulary + table called financial 0.42
strict vocabulary + table called health -0.58
strict vocabulary + table called likeness 0.26
strict vocabulary + table called online-identifier -0.48
strict vocabulary + table called postal-address 0.1
strict vocabulary + table of health -0.25
strict vocabulary + table of institutions -0.33
strict vocabulary + table of messages 0.25
strict vocabulary + table of posts -0.79
strict vocabulary + table of programs -0.08
strict vocabulary + table of secrets -0.31
strict vocabulary + table of things 0.28
strict vocabulary + table of writing 0.34
strict vocabulary + table speaks of contact -0.27
strict vocabulary + table speaks of credential 0.06
strict vocabulary + table speaks of criminal -0.32
strict vocabulary + table speaks of employment -0.17
strict vocabulary + table speaks of family 0.34
strict vocabulary + table speaks of free-text -0.15
strict vocabulary + table speaks of health -0.34
strict vocabulary + table speaks of likeness 0.28
strict vocabulary + table speaks of location 0.17
strict vocabulary + table speaks of name 0.06
strict vocabulary + table speaks of online-identifier -0.2
strict vocabulary + table speaks of postal-address 0.19
strict vocabulary + type boolean 0.41
strict vocabulary + type number -0.4
strict vocabulary + type other 0.25
strict vocabulary + type text 0.08
strict vocabulary + type time -0.05
strict vocabulary + type tiny -0.42
system-credential -0.15
system-credential: "access token" -0.25
system-credential: "api key" 0.2
system-credential: "client secret" 0.56
system-credential: "password salt" -1.06
system-credential: "password" 0.67
system-credential: "private key" 0.32
system-credential: "refresh token" -0.78
system-credential: "salt" -0.52
system-credential: "secret" 0.86
system-credential: "session id" -0.77
system-credential: "signing secret" 0.3
system-credential: "token" -1.22
system-credential: after form 0.44
system-credential: after other -0.07
system-credential: anywhere last 0.24
system-credential: anywhere whole -0.12
system-credential: atEnd first -0.44
system-credential: atEnd last -0.05
system-credential: atEnd whole -0.49
system-credential: begins with "auth" 0.47
system-credential: begins with "client" 0.16
system-credential: begins with "key" -0.64
system-credential: begins with "login" -1.12
system-credential: begins with "password" -0.57
system-credential: begins with "private" 0.5
system-credential: begins with "refresh" -0.69
system-credential: begins with "salt" -0.51
system-credential: begins with "secret" 0.69
system-credential: begins with "signing" 0.2
system-credential: begins with "smtp" 0.86
system-credential: begins with "token" -0.63
system-credential: beside none of its kind -0.15
system-credential: ends in about -0.78
system-credential: ends in form 0.07
system-credential: ends in id -0.65
system-credential: ends in key 0.54
system-credential: ends in number -0.09
system-credential: long text 0.76
system-credential: many personal neighbours -0.58
system-credential: named as things 0.68
system-credential: next to contact 0.12
system-credential: next to credential -0.38
system-credential: next to online-identifier -1
system-credential: next to postal-address 0.33
system-credential: no personal neighbours 0.21
system-credential: no sign -0.78
system-credential: no term 0.44
system-credential: of a machine 0.9
system-credential: of nobody 0.75
system-credential: of somebody -0.47
system-credential: ofPerson last 0.08
system-credential: other table 0.19
system-credential: persons by its columns -0.81
system-credential: referred to by persons -0.72
system-credential: row of a person -0.88
system-credential: row of a program 0.39
system-credential: several signs 0.19
system-credential: several words 0.06
system-credential: sign key of a program 0.24
system-credential: sign strict vocabulary 0.35
system-credential: sign table of secrets -0.86
system-credential: sign words -0.18
system-credential: small table -0.25
system-credential: some personal neighbours -0.35
system-credential: table called after programs 0.67
system-credential: table called credential -0.1
system-credential: table called employment 0.34
system-credential: table called free-text 0.67
system-credential: table called name -0.97
system-credential: table of messages -0.12
system-credential: table of persons -1.09
system-credential: table of programs 0.43
system-credential: table of secrets -0.62
system-credential: table of things 0.73
system-credential: table speaks of contact 0.38
system-credential: table speaks of credential -0.29
system-credential: table speaks of employment 0.82
system-credential: table speaks of free-text 0.67
system-credential: table speaks of name -1.15
system-credential: the row's own number -0.23
system-credential: then about -0.55
system-credential: then other 0.49
system-credential: type number -0.79
system-credential: type other 0.32
system-credential: type text -0.09
table called contact -0.29
table called criminal 0.44
table called demographic -0.35
table called employment 0.11
table called family 0.15
table called financial -0.18
table called free-text -0.11
table called government-id -0.11
table called health -0.45
table called name -0.08
table called online-identifier -0.27
table called postal-address -0.07
table of accounts + ends in about 0.18
table of accounts + ends in limit 0.18
table of accounts + ends in number 0.42
table of accounts + ends in other 0.1
table of accounts + ends in person -0.2
table of accounts + many personal neighbours 0.5
table of accounts + next to financial 0.32
table of accounts + no personal neighbours -0.63
table of accounts + of somebody 0.52
table of accounts + other table 0.22
table of accounts + persons by its columns 0.5
table of accounts + referred to by persons 0.17
table of accounts + some personal neighbours 0.75
table of accounts + table speaks of financial -0.36
table of accounts + type number 0.07
table of accounts + type text 0.33
table of cards 0.15
table of cards + ends in other 0.28
table of cards + no personal neighbours 0.35
table of cards + of somebody 0.09
table of cards + other table 0.35
table of cards + table of cards 0.35
table of cards + table of reviews 0.09
table of cards + table speaks of financial 0.35
table of cards + type text 0.35
table of contacts + ends in form -0.31
table of contacts + ends in other 0.8
table of contacts + has an address 0.26
table of contacts + no personal neighbours 0.59
table of contacts + of a machine 0.34
table of contacts + of nobody 0.45
table of contacts + of somebody 0.23
table of contacts + other table 0.3
table of contacts + small table 0.39
table of contacts + some personal neighbours -0.25
table of contacts + table called contact -0.09
table of contacts + table of messages -0.31
table of contacts + table of writing -0.31
table of contacts + table speaks of contact -0.06
table of contacts + table speaks of name 0.29
table of contacts + table speaks of postal-address 0.34
table of contacts + type text 0.3
table of health 0.08
table of health + ends in about 0.46
table of health + ends in code -0.07
table of health + ends in form 0.25
table of health + ends in number -0.07
table of health + ends in other 0.26
table of health + long text 0.06
table of health + next to free-text -0.7
table of health + next to health -0.22
table of health + no personal neighbours 0.18
table of health + of a patient 0.92
table of health + of nobody 0.37
table of health + of somebody -0.09
table of health + other table 0.39
table of health + small table -0.38
table of health + some personal neighbours 0.67
table of health + table called employment 0.3
table of health + table called health -0.53
table of health + table of health 0.41
table of health + table speaks of employment 0.3
table of health + table speaks of free-text 0.1
table of health + table speaks of health -0.17
table of health + type number 0.47
table of health + type text 0.27
table of identities + ends in id 0.24
table of identities + ends in number 0.24
table of identities + next to credential 0.19
table of identities + no personal neighbours 0.28
table of identities + of somebody 0.23
table of identities + other table 0.28
table of identities + persons by its columns 0.18
table of identities + small table 0.2
table of identities + some personal neighbours 0.18
table of identities + table of persons 0.18
table of identities + type text 0.39
table of institutions -0.33
table of messages -0.15
table of messages + ends in other 0.33
table of messages + ends in person 0.16
table of messages + long text 0.08
table of messages + next to contact 0.17
table of messages + next to free-text 0.21
table of messages + no personal neighbours 0.39
table of messages + of nobody 0.26
table of messages + of somebody 0.15
table of messages + other table 0.46
table of messages + some personal neighbours 0.17
table of messages + table called free-text 0.12
table of messages + table of messages 0.46
table of messages + table of writing 0.25
table of messages + table speaks of contact 0.06
table of messages + table speaks of free-text 0.12
table of messages + type text 0.46
table of offences + ends in other 0.24
table of offences + no personal neighbours 0.17
table of offences + of nobody -0.1
table of offences + other table 0.24
table of offences + small table 0.53
table of offences + table speaks of criminal -0.14
table of offences + type text 0.24
table of persons 0.07
table of posts -0.93
table of programs -0.13
table of reviews 0.55
table of reviews + ends in other 0.2
table of reviews + other table 0.2
table of reviews + table of reviews 0.2
table of reviews + type text 0.2
table of secrets 0.11
table of secrets + ends in code 0.26
table of secrets + ends in form 0.66
table of secrets + ends in key 0.27
table of secrets + ends in number 0.39
table of secrets + ends in other -0.37
table of secrets + long text 0.55
table of secrets + next to contact 0.06
table of secrets + next to credential -0.89
table of secrets + next to name 0.3
table of secrets + no personal neighbours 0.25
table of secrets + of nobody 0.11
table of secrets + of somebody 0.09
table of secrets + other table 0.2
table of secrets + small table 0.27
table of secrets + table called credential 0.06
table of secrets + table of programs -0.42
table of secrets + table of secrets 0.21
table of secrets + table speaks of contact 0.19
table of secrets + table speaks of name 0.13
table of secrets + type other 0.37
table of secrets + type text 0.07
table of sessions + ends in id 0.07
table of sessions + ends in number 0.2
table of sessions + next to credential 0.27
table of sessions + next to online-identifier -0.4
table of sessions + no personal neighbours 0.13
table of sessions + of nobody -0.15
table of sessions + of somebody 0.35
table of sessions + other table 0.2
table of sessions + small table -0.11
table of sessions + some personal neighbours 0.13
table of sessions + table of secrets 0.2
table of sessions + the row's own number -0.05
table of sessions + type text 0.13
table of things -0.5
table of vehicles + ends in about -0.15
table of vehicles + no personal neighbours 0.67
table of vehicles + other table -0.06
table of vehicles + type text -0.06
table of writing -0.09
table of writing + ends in form 0.59
table of writing + ends in institution 0.06
table of writing + ends in other 0.54
table of writing + long text 0.51
table of writing + next to free-text -0.47
table of writing + no personal neighbours 0.42
table of writing + of nobody -0.21
table of writing + of somebody 0.74
table of writing + other table 0.25
table of writing + small table 0.2
table of writing + some personal neighbours 0.31
table of writing + table called free-text 0.21
table of writing + table of messages 0.18
table of writing + table of reviews 0.11
table of writing + table of writing 0.25
table of writing + table speaks of free-text 0.21
table of writing + type text 0.25
table speaks of credential -0.08
table speaks of criminal 0.06
table speaks of demographic -0.2
table speaks of employment 0.11
table speaks of family 0.15
table speaks of free-text 0.07
table speaks of government-id 0.49
table speaks of health -0.28
table speaks of location 0.18
table speaks of nothing -0.33
table speaks of online-identifier 0.11
table speaks of postal-address -0.11
the row's own number -0.17
then 1 -0.22
then 2 -0.78
then 256 0.1
then 4 -0.7
then a 0.67
then about -0.63
then amt 0.66
then at -0.64
then cached 0.97
then canonical 0.42
then check -0.41
then code -0.38
then contact -0.05
then device -0.08
then digits 0.39
then enc -0.29
then flag -0.27
then form 0.08
then format -0.33
then hash -0.11
then hours -0.05
then id -0.21
then indicator -0.35
then institution 0.53
then json -0.93
then key 0.22
then length -0.17
then level -0.13
then lifespan -0.2
then method -0.47
then number -0.25
then other -0.49
then parts 0.82
then person -0.6
then prefix 0.6
then reason -0.21
then ref 0.28
then sk -0.32
then source 0.57
then text -0.18
then theme -0.25
then thing -0.9
then txt 0.49
then type -0.7
then value 0.43
then version 0.35
title at work + ends in other 0.52
title at work + many personal neighbours 0.53
title at work + of somebody 0.48
title at work + persons by its columns 0.52
title at work + referred to by persons 0.23
title at work + table called name 0.17
title at work + table of persons 0.48
title at work + table speaks of name 0.17
title at work + type text 0.52
type boolean -0.22
type number -0.12
type other -0.32
type time 0.08
type tiny -1.58
type uuid -0.07
vehicle 0.34
vehicle: "license plate" 0.13
vehicle: "vehicle id number" 0.21
vehicle: anywhere whole 0.33
vehicle: begins with "license" 0.13
vehicle: begins with "vehicle" 0.26
vehicle: begins with "vin" 0.06
vehicle: beside many of its kind -0.52
vehicle: beside some of its kind 0.74
vehicle: ends in about -0.15
vehicle: ends in number 0.3
vehicle: ends in other 0.39
vehicle: many personal neighbours 0.09
vehicle: next to government-id 0.21
vehicle: next to vehicle 0.5
vehicle: no personal neighbours 0.69
vehicle: no sign 0.26
vehicle: no term -0.06
vehicle: of nobody 0.12
vehicle: of somebody 0.14
vehicle: other table 0.33
vehicle: persons by its columns 0.1
vehicle: row of a person 0.1
vehicle: several signs 0.16
vehicle: several words 0.34
vehicle: sign strict vocabulary 0.16
vehicle: sign table of vehicles -0.06
vehicle: sign words 0.36
vehicle: some personal neighbours -0.11
vehicle: type text 0.34
warehouse -0.13
who + ends in person -0.27
who + no personal neighbours -0.18
who + of a patient -0.33
who + of somebody -0.15
who + persons by its columns -0.38
who + referred to by persons -0.48
who + some personal neighbours -0.05
who + table called name -0.89
who + table of health 0.29
who + table of persons -0.38
who + table speaks of name -0.89
who + type number 0.34
who + type uuid -1.05
who, as text + ends in form -0.06
who, as text + ends in other 0.95
who, as text + ends in person -0.59
who, as text + has an address -0.78
who, as text + many personal neighbours -0.5
who, as text + next to contact -0.81
who, as text + next to credential -0.4
who, as text + next to health -0.78
who, as text + next to name 0.76
who, as text + no personal neighbours 0.47
who, as text + of a patient 0.18
who, as text + other table 0.06
who, as text + persons by its columns 0.23
who, as text + referred to by persons -0.65
who, as text + small table 0.34
who, as text + some personal neighbours -0.39
who, as text + table called free-text -0.47
who, as text + table of institutions -0.05
who, as text + table of messages -0.34
who, as text + table of persons -0.48
who, as text + table of things -0.74
who, as text + table of writing -0.46
who, as text + table speaks of contact -0.52
who, as text + table speaks of free-text -0.52
who, as text + type text -0.18
who, of a kind + ends in person -0.31
who, of a kind + many personal neighbours 0.25
who, of a kind + no personal neighbours -0.45
who, of a kind + other table -0.2
who, of a kind + persons by its columns 0.52
who, of a kind + type number 0.27
who, of a kind, as text + ends in person -0.27
who, of a kind, as text + many personal neighbours 0.4
who, of a kind, as text + next to financial -0.86
who, of a kind, as text + of somebody 0.44
who, of a kind, as text + other table -0.3
who, of a kind, as text + persons by its columns 0.29
who, of a kind, as text + referred to by persons 0.1
who, of a kind, as text + some personal neighbours -0.4
who, of a kind, as text + type text -0.27
words + ends in agent 0.46
words + ends in code -0.08
words + ends in digits 0.22
words + ends in form 0.06
words + ends in id 0.27
words + ends in institution -0.2
words + ends in key 0.19
words + ends in number -0.06
words + ends in other 0.25
words + ends in person -0.42
words + ends in thing -0.18
words + has an address 0.07
words + key to persons -0.61
words + key to things -0.41
words + list 0.41
words + long text 0.25
words + many personal neighbours 0.22
words + named as things 0.31
words + next to contact 0.11
words + next to credential 0.12
words + next to criminal 0.54
words + next to demographic 0.22
words + next to employment 0.35
words + next to family 0.53
words + next to financial 0.17
words + next to free-text 0.14
words + next to government-id 0.13
words + next to health 0.25
words + next to likeness 0.64
words + next to location 0.36
words + next to name 0.27
words + next to online-identifier 0.44
words + next to postal-address 0.05
words + next to vehicle 0.05
words + no personal neighbours -0.05
words + of a machine 0.52
words + of a patient 0.08
words + of nobody -0.1
words + of somebody 0.24
words + other table 0.14
words + persons by its columns 0.25
words + referred to by persons 0.18
words + some personal neighbours 0.21
words + table called contact 0.43
words + table called credential -0.23
words + table called demographic -0.38
words + table called employment 0.09
words + table called family 0.08
words + table called financial -0.48
words + table called free-text -0.19
words + table called government-id -0.14
words + table called health -0.14
words + table called likeness -0.32
words + table called name 0.09
words + table called online-identifier -0.41
words + table called postal-address 0.09
words + table of cards 0.32
words + table of health 0.38
words + table of institutions -0.37
words + table of messages 0.06
words + table of persons 0.23
words + table of posts -1.22
words + table of programs -0.24
words + table of reviews 0.49
words + table of secrets 0.24
words + table of things -0.33
words + table of writing 0.41
words + table speaks of contact 0.53
words + table speaks of criminal -0.16
words + table speaks of demographic -0.17
words + table speaks of employment 0.1
words + table speaks of family 0.29
words + table speaks of financial 0.13
words + table speaks of free-text 0.41
words + table speaks of government-id 0.18
words + table speaks of health 0.18
words + table speaks of likeness -0.19
words + table speaks of location 0.11
words + table speaks of name 0.16
words + table speaks of postal-address 0.09
words + the row's own number -0.52
words + type number -0.09
words + type other 0.24
words + type text 0.2
words + type time 0.17
words + type tiny -1.43
words + type uuid -0.66
words + warehouse 0.3
writer + ends in other 0.05
writer + ends in person 0.43
writer + long text 0.22
writer + no personal neighbours 0.41
writer + of nobody 0.11
writer + of somebody 0.25
writer + other table 0.51
writer + some personal neighbours 0.25
writer + table called free-text 0.16
writer + table of reviews 0.06
writer + table of writing 0.2
writer + table speaks of free-text 0.16
writer + type text 0.51`;
