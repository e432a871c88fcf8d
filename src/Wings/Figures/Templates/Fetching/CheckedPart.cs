using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Templates.Checked;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>On the page of a delivery: the link to its file with the findings in it.</summary>
sealed class CheckedPart : IDeskPart
{
    public Task<DeskSection?> For(DeskLook look, CancellationToken stop) => Task.FromResult(Section(look));

    static DeskSection? Section(DeskLook look)
    {
        var extension = Path.GetExtension(look.Delivery.File);
        var found = look.Read?.Report.Findings ?? look.Delivery.Findings;
        if (!CheckedWorkbook.Knows(extension) || !found.Any(one => one.Cell is not null || one.Grade != Grade.Note))
            return null;
        var place = look.Frame.To(TemplatePaths.Checked(look.Delivery.Id));
        return DeskSection.Of<CheckedLink>(
            DeskPlace.Findings,
            new CheckedLinkView(look.Frame, place, CheckedWorkbook.ExtensionOf(extension))
        );
    }
}
