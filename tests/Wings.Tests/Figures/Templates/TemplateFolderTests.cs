using Rekenschap.Figures.Templates.Filling;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>A filled-in template in an edition folder is a delivery like any other.</summary>
public sealed class TemplateFolderTests
{
    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_folder_with_a_filled_in_template_is_read(string extension)
    {
        using var edition = new SmallEdition().Deliver("FIN", "2021 1000", "2022 1100", "2023 1150");
        var read = edition.Read(new() { });
        Assert.Equal(DeliveryStatus.Accepted, read.Deliveries[0].Report.Status);
        File.WriteAllBytes(Path.Combine(edition.Path, "deliveries", "energy", "OCW" + extension), Template(extension));
        var again = edition.Read();
        var report = again.Deliveries.Select(one => one.Report).Single(one => one.Organisation == "OCW");
        Assert.Equal((DeliveryStatus.Accepted, 1), (report.Status, report.Observations));
    }

    static byte[] Template(string extension)
    {
        var office = new Intake.Office { Indicators = [Intake.Office.Gas], Deliverer = "OCW" };
        var contents = office.Contents();
        contents = contents with { Edition = contents.Edition with { Code = "small" } };
        var book = TemplateBook.Of(contents, Language.Nl);
        var rows = book.Sheets[1].Rows;
        var typed = Rekenschap.Figures.Templates.Books.BookCell.Of(
            Rekenschap.Figures.Templates.Books.CellLook.Input,
            12,
            new(false, 0)
        );
        rows = rows.SetItem(5, rows[5].SetItem(3, typed));
        return (book with { Sheets = book.Sheets.SetItem(1, book.Sheets[1] with { Rows = rows }) }).Write(extension);
    }
}
