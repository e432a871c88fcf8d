using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>Where the template of a collection is, in both forms.</summary>
public sealed record TemplateLinksView(WorkFrame Frame, string Xlsx, string Ods)
{
    /// <summary>Null for who does not deliver for the collection.</summary>
    internal static TemplateLinksView? For(
        WorkedEdition edition,
        Collection collection,
        WorkFrame frame,
        SignedIn who
    ) =>
        FetchTemplate.Fetchers.Allows(who) && edition.Knows(collection, who.Organisation, out _)
            ? new(
                frame,
                frame.To(TemplatePaths.Of(edition, collection, "xlsx")),
                frame.To(TemplatePaths.Of(edition, collection, "ods"))
            )
            : null;
}
