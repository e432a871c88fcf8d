using FsCheck;
using FsCheck.Fluent;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>Whatever happens to the settings, reading them ends in a folder or in problems.</summary>
public sealed class SpoiltFolderTests : IDisposable
{
    static readonly string[] Settings =
    [
        .. TrialFolder.Right.Keys.Where(file =>
            file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal)
        ),
    ];

    static readonly string[] Pieces =
    [
        "\"",
        "'",
        "{",
        "}",
        "[",
        "]",
        ":",
        "- ",
        "\n",
        "\t",
        ",",
        ";",
        "|",
        "#",
        "&a ",
        "*a",
        "<<: ",
        "%",
        "\0",
        "\u00EB",
        "\uFEFF",
        "99999999999999999999",
        "-1",
        "2023-02-30",
        "~",
        "? ",
        "!!binary ",
        "---\n",
        "\"\\U00110000\"",
        "0001",
        "9999",
    ];

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Fact]
    public void A_spoilt_setting_never_breaks_the_reader()
    {
        var spoil =
            from file in Gen.Elements(Settings)
            from at in Gen.Choose(0, TrialFolder.Right[file].Length)
            from cut in Gen.Choose(0, 12)
            from piece in Gen.Elements(Pieces)
            from times in Gen.Choose(0, 3)
            select (file, at, cut, Piece: string.Concat(Enumerable.Repeat(piece, times)));
        Prop.ForAll(
                spoil.ToArbitrary(),
                one =>
                {
                    var text = TrialFolder.Right[one.file];
                    var cut = Math.Min(one.cut, text.Length - one.at);
                    trial.Write(one.file, text.Remove(one.at, cut).Insert(one.at, one.Piece));
                    trial.Problems();
                    trial.Write(one.file, text);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(600));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: &a [*a, ")]
    public void Nesting_without_end_is_a_problem(string piece)
    {
        trial.Write("edition.yaml", string.Concat(Enumerable.Repeat(piece, 20_000)));
        Assert.NotEmpty(trial.Problems());
    }

    [Fact]
    public void Aliases_that_unfold_to_millions_cost_nothing()
    {
        var bomb = string.Concat(
            Enumerable.Range(1, 25).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n")
        );
        trial.Write("edition.yaml", "a0: &a0 [x]\n" + bomb);
        Assert.NotEmpty(trial.Problems());
    }

    [Fact]
    public void Bytes_of_any_kind_are_a_problem()
    {
        var random = new Random(1);
        foreach (
            var file in Settings.Where(file => !file.StartsWith("deliveries/energy-2023/", StringComparison.Ordinal))
        )
        {
            var bytes = new byte[400];
            random.NextBytes(bytes);
            File.WriteAllBytes(trial.Full(file), bytes);
        }
        Assert.NotEmpty(trial.Problems());
    }
}
