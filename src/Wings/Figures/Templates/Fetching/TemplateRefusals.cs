using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>Why there is no template, or no checked workbook.</summary>
static class TemplateRefusals
{
    public static readonly Refusal NoForm = new(
        RefusalKind.NotFound,
        "template.form",
        new(
            "Sjablonen zijn er als .xlsx en als .ods; kies een van beide bij de uitvraag",
            "Templates come as .xlsx and as .ods; choose one of the two at the collection"
        )
    );

    public static Refusal NotAsked(Collection collection) =>
        new(
            RefusalKind.NotFound,
            "template.not_asked",
            new(
                $"De uitvraag '{collection.Name.Nl}' vraagt niets van uw organisatie, dus is er geen sjabloon",
                $"The collection '{collection.Name.En}' asks nothing of your organisation, so there is no template"
            )
        );

    public static Refusal NoRemarks(Bilingual why) => new(RefusalKind.Conflict, "checked.none", why);
}
