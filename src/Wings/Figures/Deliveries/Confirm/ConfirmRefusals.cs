using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>Why something cannot be done with what was delivered for others.</summary>
static class ConfirmRefusals
{
    public static readonly Refusal NotNow = new(
        RefusalKind.Conflict,
        "delivery.answer.state",
        new(
            "Bevestigen en betwisten kan nadat de aanlevering is ingediend en tot zij is aanvaard",
            "Confirming and disputing is possible after the delivery was submitted and until it is accepted"
        )
    );

    public static readonly Refusal NotDisputed = new(
        RefusalKind.Conflict,
        "delivery.settle.state",
        new(
            "Hier wordt nu niets betwist waarover nog te beslissen valt",
            "Nothing is disputed here now on which there is still to decide"
        )
    );

    public static readonly Refusal OwnDispute = new(
        RefusalKind.Forbidden,
        "delivery.settle.four_eyes",
        new("U betwistte dit zelf; een ander beslist erover", "You disputed this yourself; somebody else decides on it")
    );

    public static readonly Refusal NoReason = new(
        RefusalKind.Conflict,
        "delivery.answer.reason",
        new(
            "Wie betwist of over een betwisting beslist, zegt waarom",
            "Whoever disputes, or decides on a dispute, says why"
        )
    );

    public static readonly Refusal NotForSupplier = new(
        RefusalKind.Forbidden,
        "delivery.answer.role",
        new(
            "Alleen een aanleveraar of controller van de organisatie zelf bevestigt of betwist",
            "Only a data supplier or controller of the organisation itself confirms or disputes"
        )
    );

    public static Refusal Silent(IEnumerable<string> codes) =>
        new(
            RefusalKind.Conflict,
            "delivery.heard",
            new(
                $"{Listed(codes, "en")} moeten hun cijfers nog bevestigen; na de uiterste dag telt zwijgen als geen bezwaar",
                $"{Listed(codes, "and")} still have to confirm their figures; after the due date silence counts as no objection"
            )
        );

    public static Refusal Disputed(IEnumerable<string> codes) =>
        new(
            RefusalKind.Conflict,
            "delivery.undisputed",
            new(
                $"Betwist door {Listed(codes, "en")}: dit gaat verder als de betwisting is ingetrokken, of als de coördinator erover heeft beslist",
                $"Disputed by {Listed(codes, "and")}: this goes on once the dispute is withdrawn, or the coordinator has decided on it"
            )
        );

    static string Listed(IEnumerable<string> codes, string and)
    {
        var all = codes.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {and} {all[^1]}";
    }
}
