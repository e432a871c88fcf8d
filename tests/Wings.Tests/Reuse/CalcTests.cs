using System.Text;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Publishing.Sending;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>The spreadsheet of an indicator as LibreOffice reads it, which did not write it.</summary>
public sealed class CalcTests
{
    /// <summary>Comma, double quote, UTF-8, from line 1, numbers as in English and in full, every sheet a file.</summary>
    const string AllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1";

    /// <summary>The part of LibreOffice that reads spreadsheets is a package of its own.</summary>
    static bool HasCalc =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => new FileInfo(Path.Combine(folder, "soffice")))
            .Where(file => file.Exists)
            .Select(file => file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName)
            .Any(program => File.Exists(Path.Combine(Path.GetDirectoryName(program)!, "libsclo.so")));

    [Fact]
    public async Task Libreoffice_reads_the_same_cells_as_stand_in_the_csv()
    {
        Assert.SkipUnless(HasCalc, "LibreOffice Calc is not there; ./test installs it");
        string[] names = ["gas", "staff", "share"];
        var files = new List<string>();
        foreach (var name in names)
            files.Add(await Programs.Written(TrialData.Files()[$"data/{name}.ods"].Bytes.ToArray(), name + ".ods"));
        var (to, profile) = (Folder.New(), Folder.New());
        await Programs.Look(
            "soffice",
            [
                $"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                AllSheets,
                "--outdir",
                to,
                .. files,
            ]
        );
        foreach (var name in names)
        {
            var read = TrialData.Rows(
                new(
                    $"{name}.csv",
                    await File.ReadAllBytesAsync(
                        Path.Combine(to, $"{name}-organisatie.csv"),
                        TestContext.Current.CancellationToken
                    )
                )
            );
            var ours = TrialData.Rows(TrialData.Files()[$"data/{name}.csv"]);
            Assert.Equal(Cells(ours), Cells(read));
        }
    }

    /// <summary>The columns that both have: codes, period, value, status.</summary>
    static string Cells(string[][] rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin('|', row.Take(5).Select(cell => cell.Trim('"'))).Append('\n');
        return text.ToString();
    }
}
