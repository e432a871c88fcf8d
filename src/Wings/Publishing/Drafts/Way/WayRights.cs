using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>What may be done around documents on their way out, besides the steps of the workflow.</summary>
static class WayRights
{
    static readonly Bilingual Release = new(
        "geeft een uitspraak vrij die afwijkt van de cijfers, samen met een tweede",
        "releases a claim that deviates from the figures, together with a second person"
    );

    static readonly Bilingual OfPublisher = new(
        "als de ander tekent namens een bewindspersoon die het document ondertekent",
        "when the other signs for a minister who signs the document"
    );

    public static readonly ImmutableArray<Right> All =
    [
        new(
            Role.Controller,
            new(
                "bevestigt of verbetert wat over het eigen ministerie gaat",
                "confirms or corrects what is about the own ministry"
            ),
            new(
                "als het document bij de ministeries voor feitencheck is",
                "when the document is with the ministries for fact check"
            )
        ),
        new(
            Role.Editor,
            new("neemt een verbetering over, of legt uit waarom niet", "takes a correction over, or explains why not"),
            new("van wie publiceert", "of who publishes")
        ),
        new(Role.Signatory, Release, new("als de ander van wie publiceert is", "when the other is of who publishes")),
        new(Role.Editor, Release, OfPublisher),
        new(Role.Coordinator, Release, OfPublisher),
        new(
            Role.Coordinator,
            new(
                "laat door wat te zwak is gesteld of niet is na te gaan",
                "lets through what is understated or cannot be verified"
            ),
            new("met een openbare reden", "with a public reason")
        ),
        new(
            Role.Coordinator,
            new("stelt samen wat samen naar buiten gaat", "says what goes out together"),
            new("van wie publiceert", "of who publishes")
        ),
    ];
}
