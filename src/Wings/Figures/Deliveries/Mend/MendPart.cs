using System.Globalization;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Puts a field beside each error on the page of a delivery, for who may mend it.</summary>
sealed class MendPart(Database database) : IDeskPart
{
    public const string Deed = "mend";

    public async Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        if (!look.Who.Is(Role.Supplier) || look.Who.Organisation != look.Delivery.Organisation || look.Read is null)
            return null;
        var today = look.Delivery.Received ?? look.Desk.Collection.Due;
        if (await WrongCells.Of(database, look.Desk, look.Read.Report.Findings, today, stop) is not { } cells)
            return null;
        var form = look.Form(Deed);
        if (look.Sent?.Deed != Deed)
            form = form with { State = Filled(cells) };
        var view = new MendView(
            form,
            cells.IsText ? MendTexts.InText : MendTexts.InWorkbook,
            [.. cells.All.Select((one, i) => new MendField(FieldOf(i), one.Label, AtOf(i), one.At))],
            cells.Others > 0 ? MendTexts.Others(cells.Others) : null,
            look.Delivery.Revision.ToString(CultureInfo.InvariantCulture),
            look.Frame.To(FollowPaths.Of(look.Edition, look.Desk.Collection) + "/grid")
        );
        return DeskSection.Of<MendSection>(DeskPlace.Findings, view, form);
    }

    public static string FieldOf(int number) => $"cell-{number.ToString(CultureInfo.InvariantCulture)}";

    public static string AtOf(int number) => $"at-{number.ToString(CultureInfo.InvariantCulture)}";

    static FormState Filled(WrongCells cells)
    {
        (string, string?)[] fields = [.. cells.All.Select((one, i) => (FieldOf(i), (string?)one.Text))];
        return FormState.With(fields);
    }
}
