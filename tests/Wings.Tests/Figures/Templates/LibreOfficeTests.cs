using System.Diagnostics;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>What another program saves is read as what we wrote.</summary>
public sealed class LibreOfficeTests
{
    [Theory]
    [InlineData(".xlsx", ".ods")]
    [InlineData(".ods", ".xlsx")]
    [InlineData(".xlsx", ".xlsx")]
    [InlineData(".ods", ".ods")]
    public async Task A_template_saved_by_LibreOffice_is_recognised_and_read(string made, string saved)
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 100)] };
        var file = office.Template(
            made,
            Language.Nl,
            (office.Cell("Waarde", "gas", "2023"), 120.5m),
            (office.Cell("Waarde", "share", "2022"), 0.15m),
            (office.Cell("Status", "share", "2022"), "P"),
            (office.Cell("Status", "heat", "2022"), "M")
        );
        var read = office.Reads(await Save(file, made, saved), saved);
        Assert.True(read.IsAccepted, string.Join('\n', read.Result.Findings));
        Assert.Equal(120.5m, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(0.15m, read.Value("share?period=2022&organisation=FIN"));
        Assert.Equal(3, read.Observations.Count);
    }

    static async Task<byte[]> Save(byte[] file, string made, string saved)
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-").FullName;
        try
        {
            var (from, into) = (Path.Combine(folder, "sjabloon" + made), Path.Combine(folder, "saved"));
            await File.WriteAllBytesAsync(from, file, TestContext.Current.CancellationToken);
            using var office = Start(
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                "--headless",
                "--convert-to",
                saved[1..],
                "--outdir",
                into,
                from
            );
            await office.WaitForExitAsync(TestContext.Current.CancellationToken);
            return await File.ReadAllBytesAsync(
                Path.Combine(into, "sjabloon" + saved),
                TestContext.Current.CancellationToken
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static Process Start(params string[] with)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("soffice", with) { RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("LibreOffice (soffice) is not on the path");
            throw;
        }
    }
}
