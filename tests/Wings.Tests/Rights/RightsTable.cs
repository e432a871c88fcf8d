using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Who may what with which object, by address. A line: the deed, the roles that are asked of whoever comes, and of those who
/// may. <c>SC@own</c>: a supplier or controller of the object's organisation; the publisher's, a provider's, another's that
/// delivers, or somebody's from elsewhere; <c>any</c> is each of them. <c>A@named</c> is an auditor who was named for it,
/// <c>A@public</c> any auditor of what is public. <c>!</c>: only once it was handed in, <c>~</c>: only while it is in preparation. <c>=403</c>: may ask, and is told why
/// not. <c>*</c> is whoever signed in, <c>?</c> anybody. Whoever lacks the role is refused (403); to all others there is no such thing (404).
/// </summary>
static partial class RightsTable
{
    public const string Lines = """
        GET  work/deliveries/{id}                                             | SCKA | SCK@own K@publisher! A@named! A@public!
        GET  work/deliveries/{id}/file                                        | SCKA | SCK@own K@publisher! A@named! A@public!
        GET  work/deliveries/{id}/checked                                     | SCKA | SCK@own K@publisher! A@named! A@public!
        GET  work/deliveries/{id}/compared.csv                                | SCKA | SCK@own K@publisher! A@named! A@public!
        GET  work/deliveries/{id}/compared.ods                                | SCKA | SCK@own K@publisher! A@named! A@public!
        POST work/deliveries/{id}/keep-accepted                               | S    | S@own
        POST work/deliveries/{id}/later                                       | S    | S@own
        GET  work/deliveries/{id}/mapping                                     | S    | S@own~ S@own=303
        POST work/deliveries/{id}/mapping                                     | S    | S@own~
        POST work/deliveries/{id}/replace                                     | S    | S@own
        POST work/deliveries/{id}/explain                                     | S    | S@own
        POST work/deliveries/{id}/mend                                        | S    | S@own
        POST work/deliveries/{id}/submit                                      | S    | S@own
        POST work/deliveries/{id}/refer                                       | S    | S@own
        POST work/deliveries/{id}/approve                                     | C    | C@own
        POST work/deliveries/{id}/return                                      | CK   | C@own K@own=403 K@publisher!
        POST work/deliveries/{id}/return-cells                                | CK   | CK@own K@publisher!
        POST work/deliveries/{id}/accept                                      | K    | K@own=403 K@publisher!
        POST work/deliveries/{id}/refuse                                      | K    | K@own=403 K@publisher!
        POST work/deliveries/{id}/let-pass                                    | K    | K@own=403 K@publisher!
        POST work/deliveries/{id}/settle                                      | K    | K@own K@publisher!
        POST work/deliveries/{id}/raise-marking                               | SCK  | SCK@own K@publisher!
        POST work/deliveries/{id}/lower-marking                               | C    | C@own
        GET  work/confirmations/{id}                                          | SC   | SC@own
        POST work/confirmations/{id}/confirm                                  | SC   | SC@own
        POST work/confirmations/{id}/dispute                                  | SC   | SC@own
        GET  work/collections/{edition}/{collection}                          | SCKA | SCKA@any A@named
        POST work/collections/{edition}/{collection}/deliver                  | S    | S@elsewhere=403 S@any
        GET  work/collections/{edition}/{collection}/template/{form}          | SC   | SC@own SC@publisher SC@provider SC@other
        GET  work/collections/{edition}/{collection}/grid                     | S    | S@elsewhere=403 S@any
        POST work/collections/{edition}/{collection}/grid                     | S    | S@elsewhere=403 S@any
        POST work/collections/{edition}/{collection}/nil                      | S    | S@elsewhere=403 S@provider=403 S@any
        POST work/collections/{edition}/{collection}/offer                    | S    | S@publisher
        POST work/collections/{edition}/{collection}/more-time                | SC   | SC@elsewhere=403 SC@any
        POST work/collections/{edition}/{collection}/more-time/{id}           | K    | K@publisher
        GET  work/collections/{edition}/{collection}/standings.csv            | KA   | K@publisher A@any A@named
        GET  work/collections/{edition}/{collection}/standings.ods            | KA   | K@publisher A@any A@named
        GET  work/collections/{edition}/{collection}/rounds                   | K    | K@publisher
        POST work/collections/{edition}/{collection}/rounds                   | K    | K@publisher
        GET  work/collections/{edition}/{collection}/due                      | K    | K@publisher
        POST work/collections/{edition}/{collection}/due                      | K    | K@publisher
        GET  work/collections/{edition}/{collection}/mails                    | K    | K@publisher
        POST work/collections/{edition}/{collection}/mails                    | K    | K@publisher
        GET  work/collections/{edition}/{collection}/mails/{id}               | K    | K@publisher
        GET  work/collections/{edition}/{collection}/annual-report/{organisation}   | SCKA | SC@own K@publisher A@any A@named
        POST work/collections/{edition}/{collection}/annual-report/{organisation}   | SC | SC@own
        POST work/collections/{edition}/{collection}/annual-report/{organisation}/explain | SC | SC@own
        GET  work/collections/{edition}/{collection}/annual-reports.csv       | SCKA | SCKA@any A@named
        GET  work/collections/{edition}/{collection}/annual-reports.ods       | SCKA | SCKA@any A@named
        GET  work/openings/{edition}                                          | K    | K@publisher
        POST work/openings/{edition}                                          | K    | K@publisher
        GET  work/freezes/{edition}                                           | K    | K@publisher
        POST work/freezes/{edition}                                           | K    | K@publisher
        POST work/freezes/{edition}/except                                    | K    | K@publisher
        POST work/freezes/{edition}/end/{id}                                  | K    | K@publisher
        GET  work/questions/{edition}/{collection}/{organisation}             | SCKA | SC@own K@publisher A@any A@named
        GET  work/questions/{edition}/{collection}/{organisation}/{indicator} | SCKA | SC@own K@publisher A@any A@named
        POST work/questions/{edition}/{collection}/{organisation}/{indicator}/say   | SCK | SC@own K@publisher
        POST work/questions/{edition}/{collection}/{organisation}/{indicator}/close | SCK | SC@own K@publisher
        POST work/audit/access/{id}/give                                      | KB   | KB@publisher KB@any=403
        POST work/audit/access/{id}/decline                                   | KB   | KB@publisher KB@any=403
        POST work/audit/access/{id}/end                                       | KB   | KB@publisher KB@any=403
        GET  work/audit/ledger/{position}                                     | A    | A@any A@named
        GET  work/audit/samples/{id}                                          | A    | A@own A@named
        GET  work/audit/samples/{id}/papers                                   | A    | A@own A@named
        POST work/audit/samples/{id}/findings                                 | A    | A@own A@named
        POST work/audit/samples/{id}/close                                    | A    | A@own A@named
        GET  work/commitments/{number}                                        | SCKAE | SCKAE@any
        POST work/commitments/{number}/keep                                   | S    | S@own S@any=403
        POST work/commitments/{number}/withdraw                               | C    | C@own C@any=403
        POST work/commitments/{number}/reopen                                 | C    | C@own C@any=403
        POST work/commitments/{number}/link                                   | K    | K@publisher K@any=403
        POST work/commitments/{number}/unlink                                 | K    | K@publisher K@any=403
        GET  work/commitments/{number}/correct                                | SK   | S@own SK@any=403
        POST work/commitments/{number}/correct                                | SK   | S@own SK@any=403
        GET  work/commitments/letters/{id}                                    | SK   | SK@publisher
        POST work/commitments/letters/{id}/link                               | K    | K@publisher
        POST work/commitments/letters/{id}/set-aside                          | K    | K@publisher
        POST work/commitments/letters/{id}/reopen                             | K    | K@publisher
        GET  work/notices/{number}                                            | SCKA | SCK@own=303 K@publisher A@named A@public
        GET  work/notices/{number}/board.csv                                  | KA   | K@publisher A@named A@public
        POST work/notices/{number}/remind                                     | K    | K@publisher
        POST work/notices/{number}/move                                       | K    | K@publisher
        POST work/notices/{number}/widen                                      | K    | K@publisher
        POST work/notices/{number}/name                                       | K    | K@publisher
        POST work/notices/{number}/close                                      | K    | K@publisher
        POST work/notices/{number}/reopen                                     | K    | K@publisher
        GET  work/notices/{number}/{organisation}                             | SCKA | SCK@own K@publisher A@named A@public
        POST work/notices/{number}/{organisation}/receive                     | SC   | SC@own
        POST work/notices/{number}/{organisation}/answer                      | SC   | SC@own
        POST work/notices/{number}/{organisation}/plan                        | SC   | SC@own
        POST work/notices/{number}/{organisation}/complete                    | SC   | SC@own
        POST work/notices/{number}/{organisation}/finish                      | SC   | SC@own
        GET  work/findings/{code}                                              | SCKA | SCK@own K@publisher! A@named A@public
        GET  work/findings/{code}/measure                                      | S    | S@own
        POST work/findings/{code}/act                                          | S    | S@own
        POST work/findings/{code}/tell                                         | S    | S@own
        POST work/findings/{code}/write                                        | S    | S@own
        POST work/findings/{code}/expect                                       | C    | C@own
        POST work/findings/{code}/claim                                        | C    | C@own
        POST work/findings/{code}/retract                                      | C    | C@own
        POST work/findings/{code}/answer                                       | C    | C@own
        POST work/findings/{code}/release                                      | C    | C@own
        POST work/findings/{code}/mark                                         | C    | C@own
        POST work/findings/{code}/name                                         | C    | C@own
        POST work/findings/{code}/support                                      | K    | K@own=403 K@publisher!
        POST work/findings/{code}/comment                                      | A    | A@named A@public=403
        POST work/findings/{code}/confirm                                      | A    | A@named A@public=403
        POST work/findings/{code}/deny                                         | A    | A@named A@public=403
        POST work/findings/{code}/revise                                       | A    | A@named A@public=403
        POST work/findings/{code}/overturn                                     | A    | A@named A@public=403
        POST work/findings/{code}/opine                                        | A    | A@named=403 A@public=403
        POST work/findings/{code}/rephrase                                     | C    | C@own
        GET  work/findings/{code}/correct                                      | SK   | S@own K@own=403 K@publisher!=403
        POST work/findings/{code}/correct                                      | SK   | S@own K@own=403 K@publisher!=403
        GET  work/reports/{number}                                             | SCKA | SCK@own K@publisher! A@named SCKA@public
        POST work/reports/{number}/add                                         | KA   | A@named K@own=403 K@publisher!=403 KA@public=403
        POST work/reports/{number}/move                                        | KA   | A@named K@own=403 K@publisher!=403 KA@public=403
        POST work/reports/{number}/hold                                        | KA   | A@named K@own=403 K@publisher!=403 KA@public=403
        POST work/reports/{number}/settle                                      | KA   | A@named K@own=403 K@publisher!=403 KA@public=403
        GET  work/reports/{number}/{organisation}                              | SCKA | SCK@own K@publisher! A@named SCKA@public
        POST work/reports/{number}/{organisation}/send                         | C    | C@own C@public=403
        GET  work/reports/{number}/{organisation}/{part}                       | SCKA | SCK@own K@publisher! A@named SCKA@public
        POST work/reports/{number}/{organisation}/{part}/write                 | S    | S@own S@public=403
        POST work/reports/{number}/{organisation}/{part}/follow                | S    | S@own S@public=403
        POST work/reports/{number}/{organisation}/{part}/link                  | S    | S@own S@public=403
        POST work/reports/{number}/{organisation}/{part}/agree                 | C    | C@own C@public=403
        POST work/reports/{number}/{organisation}/{part}/return                | C    | C@own C@public=403
        POST work/reports/{number}/{organisation}/{part}/finish                | C    | C@own C@public=403
        POST work/reports/{number}/{organisation}/{part}/retract               | C    | C@own C@public=403
        POST work/reports/{number}/{organisation}/{part}/comment               | A    | A@named A@public=403
        POST work/reports/{number}/{organisation}/{part}/deny                  | A    | A@named A@public=403
        GET  work/maturity/{id}                                                | SCKA | SCK@own K@publisher A@named
        POST work/maturity/{id}/correct                                        | S    | S@own
        POST work/maturity/{id}/agree                                          | C    | C@own
        POST work/maturity/{id}/reopen                                         | C    | C@own
        GET  work/maturity/plans/{id}                                          | SCKA | SCK@own K@publisher
        POST work/maturity/plans/{id}/tell                                     | S    | S@own
        POST work/maturity/plans/{id}/move                                     | K    | K@own=403 K@publisher
        POST work/maturity/plans/{id}/withdraw                                 | K    | K@own=403 K@publisher
        GET  work/maturity/threads/{id}                                        | CK   | CK@publisher
        POST work/maturity/threads/{id}/write                                  | K    | K@publisher
        POST work/maturity/threads/{id}/release                                | C    | C@publisher
        POST work/maturity/threads/{id}/return                                 | C    | C@publisher
        POST work/maturity/threads/{id}/withdraw                               | C    | C@publisher
        GET  work/pentests/{id}                                                | SCKA | SCK@own A@named
        POST work/pentests/{id}/retest                                         | S    | S@own
        POST work/pentests/{id}/close                                          | C    | C@own
        POST work/pentests/{id}/reopen                                         | C    | C@own
        POST work/pentests/{id}/name                                           | C    | C@own
        GET  work/programmes/{number}                                          | SCKA | SCK@own CK@publisher A@public
        POST work/programmes/{number}/add                                      | K    | K@own=403 K@publisher
        POST work/programmes/{number}/ask                                      | K    | K@own=403 K@publisher
        POST work/programmes/{number}/correct                                  | K    | K@own=403 K@publisher
        POST work/programmes/{number}/publish                                  | K    | K@own=403 K@publisher
        POST work/programmes/{number}/withdraw                                 | K    | K@own=403 K@publisher
        GET  work/programmes/{number}/measures/{part}                          | SCKA | SCK@own CK@publisher A@public
        POST work/programmes/{number}/measures/{part}/tell                     | S    | S@own
        POST work/programmes/{number}/measures/{part}/promise                  | S    | S@own
        POST work/programmes/{number}/measures/{part}/deliver                  | S    | S@own
        POST work/programmes/{number}/measures/{part}/spend                    | S    | S@own
        POST work/programmes/{number}/measures/{part}/write                    | S    | S@own
        POST work/programmes/{number}/measures/{part}/replan                   | C    | C@own C@publisher=403
        POST work/programmes/{number}/measures/{part}/finish                   | C    | C@own C@publisher=403
        POST work/programmes/{number}/measures/{part}/stop                     | C    | C@own C@publisher=403
        POST work/programmes/{number}/measures/{part}/reopen                   | C    | C@own C@publisher=403
        POST work/programmes/{number}/measures/{part}/release                  | C    | C@own C@publisher=403
        POST work/programmes/{number}/measures/{part}/correct                  | K    | K@own=403 K@publisher
        POST work/programmes/{number}/measures/{part}/propose                  | K    | K@own=403 K@publisher
        POST work/programmes/{number}/measures/{part}/take                     | C    | C@own=403 C@publisher
        POST work/programmes/{number}/measures/{part}/return                   | C    | C@own=403 C@publisher
        GET  work/programmes/risks/{number}                                    | SCKA | SCK@own K@publisher! A@named A@public
        POST work/programmes/risks/{number}/act                                | S    | S@own
        POST work/programmes/risks/{number}/correct                            | S    | S@own
        POST work/programmes/risks/{number}/write                              | S    | S@own
        POST work/programmes/risks/{number}/raise                              | S    | S@own
        POST work/programmes/risks/{number}/close                              | C    | C@own
        POST work/programmes/risks/{number}/reopen                             | C    | C@own
        POST work/programmes/risks/{number}/release                            | C    | C@own
        POST work/programmes/risks/{number}/lower                              | C    | C@own
        POST work/programmes/risks/{number}/name                               | C    | C@own
        GET  work/roles/{id}                                                  | B    | B@own
        POST work/roles/{id}/end                                              | B    | B@own
        POST work/roles/{id}/anew                                             | B    | B@own
        POST work/roles/{id}/confirm                                          | B    | B@own
        POST work/roles/{id}/close                                            | B    | B@own
        POST work/roles/review/{id}                                           | B    | B@own
        POST work/me/sessions/{id}/end                                        | *    | *@any
        POST work/me/passkeys/{id}/remove                                     | *    | *@any=404
        GET  work/invitation/{secret}                                         | ?    |
        POST work/invitation/{secret}                                         | ?    |
        """;

    public static readonly ImmutableArray<RightsLine> All =
    [
        .. (Lines + "\n" + Texts + "\n" + Portfolio)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(RightsLine.Read),
    ];

    public static Role RoleOf(char letter) =>
        letter switch
        {
            'S' => Role.Supplier,
            'C' => Role.Controller,
            'K' => Role.Coordinator,
            'A' => Role.Auditor,
            'E' => Role.Editor,
            'G' => Role.Signatory,
            'B' => Role.Administrator,
            'T' => Role.Adviser,
            _ => throw new ArgumentException($"No role has the letter {letter}"),
        };
}
