/** What Chevrotain finds out about the grammar; recorded by `npm run golden`, see `grammar.test.ts`. */
export const lookaheadTables = `
condition 768  Keyword_or,DoubleOr
conjunction 768  Keyword_and,DoubleAnd
negation 256 LeftParen OperandToken,NameToken,LiteralToken,Keyword_policy,Keyword_extends,Keyword_import,Keyword_setting,Keyword_fact,Keyword_message,Keyword_system,Keyword_like,Keyword_text,Keyword_image,Keyword_button,Keyword_on,Keyword_first,Keyword_override,Keyword_remove,Keyword_before,Keyword_after,Keyword_one,Keyword_of,Keyword_never,Keyword_always,Keyword_test,Keyword_set,Keyword_given,Keyword_at,Identifier,Text,NumberLiteral,DurationLiteral,TimeLiteral,DateLiteral
negation 768  NegationToken,Keyword_not,Bang
comparison 513  ComparatorToken,Keyword_is,DoubleEquals,LessOrEqual,NotEqual,GreaterOrEqual,Assign,Less,Greater
comparison 514  Keyword_not,Keyword_in
membership 512  Keyword_not
values 1536  OperandToken,NameToken,LiteralToken,Keyword_policy,Keyword_extends,Keyword_import,Keyword_setting,Keyword_fact,Keyword_message,Keyword_system,Keyword_like,Keyword_text,Keyword_image,Keyword_button,Keyword_on,Keyword_first,Keyword_override,Keyword_remove,Keyword_before,Keyword_after,Keyword_one,Keyword_of,Keyword_never,Keyword_always,Keyword_test,Keyword_set,Keyword_given,Keyword_at,Identifier,Text,NumberLiteral,DurationLiteral,TimeLiteral,DateLiteral
action 512  Keyword_else
link 256 Keyword_send Identifier
link 512  Keyword_if
frequency 513  Keyword_once
frequency 514  Keyword_every
rule 513  Keyword_when
rule 514  Keyword_otherwise
rule 515  Semicolon
message 256 Text Keyword_like
message 768  Keyword_like,Text
system 514  Text
content 256 Keyword_on Keyword_like Keyword_text,Keyword_image,Keyword_button
part 256 Keyword_text Keyword_image Keyword_button
button 512  Arrow
policy 512  Keyword_extends
declared 513  Assign
declared 514  Text
type 256 YesNo Keyword_one NameToken,Keyword_policy,Keyword_extends,Keyword_import,Keyword_setting,Keyword_fact,Keyword_message,Keyword_system,Keyword_like,Keyword_text,Keyword_image,Keyword_button,Keyword_on,Keyword_first,Keyword_override,Keyword_remove,Keyword_before,Keyword_after,Keyword_of,Keyword_never,Keyword_always,Keyword_test,Keyword_set,Keyword_given,Keyword_at,Identifier
oneOf 1536  NameToken,Keyword_policy,Keyword_extends,Keyword_import,Keyword_setting,Keyword_fact,Keyword_message,Keyword_system,Keyword_like,Keyword_text,Keyword_image,Keyword_button,Keyword_on,Keyword_first,Keyword_override,Keyword_remove,Keyword_before,Keyword_after,Keyword_one,Keyword_of,Keyword_never,Keyword_always,Keyword_test,Keyword_set,Keyword_given,Keyword_at,Identifier
statement 256 Keyword_set Keyword_given Keyword_at
property 256 Keyword_never Keyword_always
property 512  Keyword_when
item 256 Keyword_policy Keyword_import Keyword_setting Keyword_fact Keyword_message Keyword_system Keyword_test Keyword_never,Keyword_always Keyword_on Keyword_override Keyword_remove Keyword_before,Keyword_after Keyword_when,Keyword_otherwise,Keyword_send,Identifier
item 512  Keyword_first
entry 256 Keyword_remove Keyword_before,Keyword_after Keyword_override Keyword_when,Keyword_otherwise,Keyword_send,Identifier
placed 256 Keyword_before Keyword_after
overriding 256 Keyword_setting Keyword_message Keyword_system Keyword_never,Keyword_always
`;
