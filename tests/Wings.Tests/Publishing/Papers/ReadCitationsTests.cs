using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Papers;
using Rekenschap.Publishing.Papers.Citing;

namespace Rekenschap.Wings.Tests.Publishing.Papers;

/// <summary>References to papers of parliament as letters write them.</summary>
public sealed class ReadCitationsTests
{
    static CitedPaper One(string text) => Assert.Single(ReadCitations.In(text));

    [Theory]
    [InlineData("Kamerstukken II 2022/23, 31 490, nr. 338", "31490/338", "2022-2023")]
    [InlineData("Kamerstukken II, 2022–2023, 29 362, nr. 321", "29362/321", "2022-2023")]
    [InlineData("Kamerstuk 26643, nr. 910", "26643/910", null)]
    [InlineData("zie Kamerstuk 26 643, nr. 620 d.d. 2 juli 2019 voor meer", "26643/620", null)]
    [InlineData("31 490, nr. 338", "31490/338", null)]
    [InlineData("31490-338", "31490/338", null)]
    [InlineData("Kamerstuk 36 200 VII, nr. 34", "36200-VII/34", null)]
    [InlineData("Kamerstukken II 2021/22, 35 925-VII, nr. 12", "35925-VII/12", "2021-2022")]
    [InlineData("35925-VII-12", "35925-VII/12", null)]
    [InlineData("Kamerstukken I 2022/23, 36 200, A", "36200/A", "2022-2023")]
    [InlineData("Parliamentary Papers II 2023/24, 31 490, no. 338", "31490/338", "2023-2024")]
    [InlineData("2023Z06512", "2023Z06512", null)]
    public void A_reference_names_its_file_and_number(string text, string key, string? session)
    {
        var cited = One(text);
        Assert.Equal([key], cited.Keys);
        Assert.Equal(session, cited.Session?.ToString());
    }

    [Fact]
    public void Two_files_with_one_number_are_one_reference()
    {
        var cited = One("Bijlage bij Kamerstukken 26 643 en 31 490, nr. 683 d.d. 26 mei 2020");
        Assert.Equal(["26643/683", "31490/683"], cited.Keys);
        Assert.Equal(new DateOnly(2020, 5, 26), cited.Date);
    }

    [Fact]
    public void Several_numbers_of_one_file_are_each_looked_up() =>
        Assert.Equal(["31490/332", "31490/338"], One("Kamerstukken II 2023/24, 31 490, nrs. 332 en 338").Keys);

    [Fact]
    public void Proceedings_have_a_session_year_and_no_file()
    {
        var cited = One("In het debat (Handelingen II 2019/20, nr. 74, item 23) is");
        Assert.Equal((CitedKind.Proceedings, new SessionYear(2019)), (cited.Kind, cited.Session!.Value));
        Assert.Empty(cited.Keys);
    }

    [Theory]
    [InlineData("Kamerstuk 26 643, nr. 656 20 december 2019", "2019-12-20")]
    [InlineData("de brief van 15 mei 2024 (Kamerstukken II 2023/24, 31 490, nr. 338)", "2024-05-15")]
    [InlineData("Kamerstuk 31 490, nr. 338 van 2024-05-15", "2024-05-15")]
    [InlineData("Parliamentary Paper 31 490, no. 338 of 15 May 2024", "2024-05-15")]
    [InlineData("Op 3 juni 2024 bleek uit de motie (Kamerstuk 31 490, nr. 338)", null)]
    [InlineData("Kamerstuk 31 490, nr. 338 d.d. 31 februari 2024", null)]
    public void Only_a_day_that_stands_directly_beside_it_is_its_day(string text, string? day) =>
        Assert.Equal(day, One(text).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_title_that_is_quoted_behind_it_is_its_title() =>
        Assert.Equal(
            "Stand van zaken Woo",
            One("Kamerstukken II 2023/24, 29 362, nr. 350, «Stand van zaken Woo».").Title
        );

    [Theory]
    [InlineData("In 2023 werkten er 155.000 mensen, 12 345 meer dan in 2022.")]
    [InlineData("Bel 070 123 45 67 of schrijf naar postbus 20011.")]
    [InlineData("")]
    public void What_is_no_reference_is_none(string text) => Assert.Empty(ReadCitations.In(text));

    [Fact]
    public void A_file_between_brackets_could_be_a_number() => Assert.False(One("de brief (31 490) van").IsCertain);

    [Fact]
    public void Whatever_the_text_it_is_read_and_every_reference_stands_where_it_says() =>
        Prop.ForAll(
                (from pieces in Gen.Elements(Pieces).ListOf() select string.Concat(pieces)).ToArbitrary(),
                text =>
                {
                    foreach (var one in ReadCitations.In(text))
                        Assert.Equal(one.Words, text.Substring(one.At, one.Words.Length));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    static readonly string[] Pieces =
    [
        "Kamerstukken II ",
        "Handelingen ",
        "2022/23, ",
        "2022/24",
        "31 490",
        "-VII",
        ", nr. ",
        "338",
        " en ",
        "(",
        ")",
        " d.d. 2 juli 2019",
        "2023Z06512",
        "«een titel van iets»",
        "\uFFFC",
        " ",
        "\n",
        "99999-1",
    ];

    [Theory]
    [InlineData("31 490", "31490", "31 490")]
    [InlineData("31.490", "31490", "31 490")]
    [InlineData("35925-vii", "35925-VII", "35 925-VII")]
    [InlineData("36 410 IXB", "36410-IXB", "36 410-IXB")]
    public void A_file_is_read_as_it_is_written(string text, string key, string printed)
    {
        Assert.True(DossierCode.TryParse(text, out var code));
        Assert.Equal((key, printed), (code.Key, code.ToString()));
    }

    [Theory]
    [InlineData("3149")]
    [InlineData("314900")]
    [InlineData("31 490-")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_file_is_refused(string? text) => Assert.False(DossierCode.TryParse(text, out _));
}
