namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// The texts: documents on their way out, what lies with ministries, packages, papers, questions of parliament and errata. A
/// fourth part says in which states the deed can be done: what the workflow has a row for by that verb (of several, that of
/// the role that asks), where the rows' guards say by whose organisation; or while the document is under way, or at its fact
/// check, which is also where something warns. In another state it is refused (409). <c>signer</c> is who signs a document besides its publisher, until it is
/// withdrawn; <c>asked</c> a ministry of which it speaks, once it was put to it and until it is public.
/// </summary>
static partial class RightsTable
{
    public const string Texts = """
        GET  work/drafts/{id}                                   | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/offer                             | E      | E@own                | Offer
        POST work/drafts/{id}/close                             | K      | K@own                | Close
        POST work/drafts/{id}/endorse                           | K      | K@own                | Endorse
        POST work/drafts/{id}/consent                           | K      | K@own                | Consent
        POST work/drafts/{id}/skip                              | K      | K@own                | Skip
        POST work/drafts/{id}/sign                              | G      | G@own G@signer       | Sign
        POST work/drafts/{id}/deliver                           | K      | K@own                | Deliver
        POST work/drafts/{id}/return                            | K      | K@own                | Return
        POST work/drafts/{id}/withdraw                          | K      | K@own                | Withdraw
        POST work/drafts/{id}/acknowledge                       | EK     | EK@own               | warned
        GET  work/drafts/{id}/plan                              | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/plan                              | K      | K@own                | Plan
        GET  work/drafts/{id}/text                              | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/text                              | E      | E@own                | Revise
        POST work/drafts/{id}/text/check                        | E      | E@own
        POST work/drafts/{id}/text/ask                          | E      | E@own
        POST work/drafts/{id}/text/put                          | E      | E@own
        GET  work/drafts/{id}/text/tag                          | E      | E@own
        POST work/drafts/{id}/text/tag                          | E      | E@own                | Revise
        GET  work/drafts/{id}/text/place                        | E      | E@own
        POST work/drafts/{id}/text/place                        | E      | E@own                | Revise
        GET  work/drafts/{id}/chapters                          | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/chapters/take                     | E      | E@own                | under way
        POST work/drafts/{id}/chapters/agree                    | E      | E@own                | under way
        POST work/drafts/{id}/chapters/leave                    | EK     | EK@own               | under way
        GET  work/drafts/{id}/remarks                           | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/remarks                           | EKG    | EKG@own G@signer     | under way
        POST work/drafts/{id}/remarks/{remark}/reply            | EKG    | EKG@own G@signer     | under way
        POST work/drafts/{id}/remarks/{remark}/settle           | EKG    | EKG@own G@signer     | under way
        POST work/drafts/{id}/remarks/{remark}/reopen           | EKG    | EKG@own G@signer     | under way
        GET  work/drafts/{id}/versions                          | EKGA   | EKGA@own G@signer
        GET  work/drafts/{id}/versions/{number}                 | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/versions/{number}/restore         | E      | E@own                | Revise
        GET  work/drafts/{id}/compare                           | EKGA   | EKGA@own G@signer
        GET  work/drafts/{id}/releases                          | EKGA   | EKGA@own G@signer
        POST work/drafts/{id}/releases/ask                      | EKG    | EKG@own G@signer     | under way
        POST work/drafts/{id}/releases/confirm                  | EKG    | EK@own=403 G@own G@signer | under way
        POST work/drafts/{id}/releases/withdraw                 | EKG    | EKG@own G@signer     | under way
        GET  work/drafts/{id}/facts                             | EKGA   | EKGA@own
        POST work/drafts/{id}/facts/{correction}/take           | E      | E@own                | Revise
        POST work/drafts/{id}/facts/{correction}/decline        | E      | E@own                | under way
        GET  work/drafts/{id}/previews                          | EKGA   | EKGA@own
        POST work/drafts/{id}/previews                          | EK     | EK@own               | under way
        POST work/drafts/{id}/previews/{link}/end               | EK     | EK@own
        GET  work/facts/{id}                                    | C      | C@asked
        POST work/facts/{id}/confirm                            | C      | C@asked              | fact check
        POST work/facts/{id}/correct                            | C      | C@asked              | fact check
        GET  work/packages/{id}                                 | EKA    | EKA@own
        POST work/packages/{id}                                 | K      | K@own
        GET  work/papers/{key}                                  | EKGA   | EKGA@any
        POST work/papers/{key}                                  | EK     | EK@own EK@any=403
        GET  work/parliament/{list}                             | SCKAEG | SCE@own EKGA@publisher
        GET  work/parliament/{list}/questions.csv               | SCKAEG | SCE@own EKGA@publisher
        POST work/parliament/{list}/assign                      | K      | K@publisher          | Assign
        POST work/parliament/{list}/letter                      | E      | E@publisher
        POST work/parliament/{list}/letter/take                 | E      | E@publisher
        GET  work/parliament/{list}/{number}                    | SCKAEG | SCE@own EKGA@publisher
        POST work/parliament/{list}/{number}/answer             | SE     | SE@own E@publisher   | Write Supply
        POST work/parliament/{list}/{number}/agree              | CK     | C@own K@publisher    | Agree Confirm
        POST work/parliament/{list}/{number}/return             | CK     | C@own K@publisher    | Decline Return
        POST work/parliament/{list}/{number}/link               | K      | K@publisher          | Link
        POST work/parliament/{list}/{number}/unlink             | K      | K@publisher          | Unlink
        GET  work/errata/{edition}/{number}                     | EKGA   | EKGA@own
        POST work/errata/{edition}/{number}                     | K      | K@own                | Answer
        """;
}
