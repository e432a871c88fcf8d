using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Lets a supplier say of each figure for which the file has none whether it follows: then it is not delivered, and withdraws nothing.</summary>
sealed class LaterPart : IDeskPart
{
    public const string Deed = "later";

    /// <summary>The name under which the figures that follow are sent.</summary>
    public const string Field = "figure";

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop) => Task.FromResult(Section(look));

    static DeskSection? Section(DeskLook look)
    {
        if (
            look.Read is not { } read
            || !look.Who.Is(Role.Supplier)
            || look.Who.Organisation != look.Delivery.Organisation
            || DeliveryWorkflow.Rows.Row(look.Delivery.State, DeliveryVerb.Revise) is null
        )
            return null;
        var absent = AbsentFigure.In(look.Edition, read);
        if (absent.IsEmpty)
            return null;
        var (form, language) = (look.Form(Deed), look.Frame.Language);
        var revision = look.Delivery.Revision.ToString(CultureInfo.InvariantCulture);
        var view = new LaterView(
            form,
            [.. absent.Take(AbsentFigure.Most).Select(one => one.AsChoice(look.Edition, language))],
            absent.Length > AbsentFigure.Most ? LaterTexts.Rest(absent.Length - AbsentFigure.Most) : null,
            revision
        );
        return DeskSection.Of<LaterSection>(DeskPlace.Findings, view, form);
    }
}
