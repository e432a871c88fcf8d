using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Remarks;

static class RemarkRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "remark.missing",
        new("Deze opmerking is er niet, of niet voor u", "There is no such remark, or not for you")
    );

    public static readonly Refusal Settled = new(
        RefusalKind.Conflict,
        "remark.settled",
        new(
            "Deze opmerking is al afgehandeld; heropen haar als er nog iets moet",
            "This remark was settled already; reopen it if something is still to be done"
        )
    );

    public static readonly Refusal Open = new(
        RefusalKind.Conflict,
        "remark.open",
        new("Deze opmerking staat al open", "This remark is open already")
    );

    public static readonly Refusal Full = new(
        RefusalKind.Conflict,
        "remark.full",
        new(
            "Hier is honderd keer op gereageerd; handel deze opmerking af en begin een nieuwe",
            "A hundred replies were made to this; settle this remark and begin another"
        )
    );

    public static readonly Refusal Over = new(
        RefusalKind.Conflict,
        "remark.over",
        new(
            "Aan dit document wordt niet meer gewerkt; opmerkingen komen er niet meer bij",
            "This document is not worked on any more; no remarks are added to it"
        )
    );
}
