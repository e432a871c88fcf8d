using System.Globalization;

namespace Rekenschap.Browser.Tests;

/// <summary>A notice to forty teams in an afternoon, in a browser.</summary>
public sealed class FortyTeamsTests
{
    [Fact]
    public async Task Who_of_forty_teams_has_not_answered_is_seen_within_the_minute()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-forty-").FullName;
        try
        {
            Write(folder);
            await using var site = await WorkedDemonstration.Start(folder);
            var problems = await Browser.Run("forty-teams.mjs", site.Base);
            var all = string.Join('\n', Assert.Single(problems).Value);
            Assert.True(all is "", all);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Forty ministries, made up, each with a team; the first of them publishes.</summary>
    static void Write(string folder)
    {
        var codes = Enumerable.Range(1, 40).Select(i => "M" + i.ToString("00", CultureInfo.InvariantCulture));
        Save(
            "edition.yaml",
            "code: veertig\ntitle: Veertig\nyear: 2023\npublisher: M01\npublished: 2024-05-15\nroot: Rijk\ninvented: true\n"
        );
        Save(
            "organisations.csv",
            "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\n"
                + string.Concat(codes.Select(code => $"{code},Ministerie {code},ministry,Rijk,,\n"))
        );
        Save(
            "catalogue/all.yaml",
            "indicators:\n  - { code: gas, name: Gas, unit: m3, frequency: year, aggregate: sum }\n"
        );

        void Save(string file, string text)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
