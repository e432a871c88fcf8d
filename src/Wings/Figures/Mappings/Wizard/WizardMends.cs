using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>
/// The cells of a sheet that keep its figures from being taken over, to be mended where they are told: one typing error
/// must not cost all the rest.
/// </summary>
sealed record WizardMends(ForeignFile File, SheetShape Shape, ImmutableArray<WrongCell> Cells)
{
    /// <summary>Null where nothing is wrong, or something else than figures is.</summary>
    public static WizardMends? Of(ForeignFile file, SheetShape shape, ReadDelivery read)
    {
        var wrong = read.Report.Findings.Where(one => one.Blocks).ToList();
        if (
            !file.IsRewritten(shape)
            || wrong.Count is 0 or > WrongCell.Most
            || wrong.Exists(one => one.Coordinate is null || one.Cell is null)
        )
            return null;
        return new(
            file,
            shape,
            WrongCells.Cells(file.Desk.Edition, file.ReadBy(shape), file.Bytes, wrong, isText: false)
        );
    }

    public ImmutableArray<MendField> Fields =>
        [.. Cells.Select((one, i) => new MendField(MendPart.FieldOf(i), one.Label, MendPart.AtOf(i), one.At))];

    /// <summary>With what stands in the cells now.</summary>
    public FormState Filled() =>
        FormState.With([.. Cells.Select((one, i) => (MendPart.FieldOf(i), (string?)one.Text))]);

    /// <summary>The figures, read with what was typed; an emptied cell delivers nothing. Null, told in the form, where that does not do.</summary>
    public HandedFile? Handed(FormState sent)
    {
        var typed = Cells.Select(
            (one, i) => KeyValuePair.Create((one.Sheet, one.Cell), sent.Text(MendPart.FieldOf(i), most: 200))
        );
        var asked = File.ReadBy(Shape) with { Mended = typed.ToImmutableDictionary() };
        foreach (var wrong in File.Desk.Edition.Check(asked, File.Bytes).Report.Findings.Where(one => one.Blocks))
            sent.Wrong(FieldAt(wrong), wrong.Message);
        if (!sent.Good)
            return null;
        var rows = ForeignRows.Of(File, asked, Shape);
        return rows.Count > 0 ? File.Written(rows) : null;
    }

    /// <summary>Of what is wrong elsewhere none.</summary>
    string FieldAt(Finding wrong) =>
        Cells.ToList().FindIndex(one => (one.Sheet, one.Cell) == (wrong.Sheet ?? "", wrong.Cell)) is >= 0 and var i
            ? MendPart.FieldOf(i)
            : "";
}
