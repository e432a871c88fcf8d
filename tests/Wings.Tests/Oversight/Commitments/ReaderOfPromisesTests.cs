using Rekenschap.Oversight.Commitments;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>What the assistant of a Member of Parliament could not tell from the pages with promises. It is 1 December 2024.</summary>
public sealed class ReaderOfPromisesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task None_entered_is_not_none(Store store)
    {
        await using var site = await ReaderSite.Open(databases, store);
        var list = await site.Text("/promises.html");
        Assert.Contains("In het register staan 49 toezeggingen, van 7 ministeries.", list);
        Assert.Contains(
            "Geen ingevoerd van: Algemene Zaken; Economische Zaken. Dat zegt niet dat daar niets is toegezegd.",
            list
        );
        Assert.Contains("Algemene Zaken (geen ingevoerd)", list);
        var none = await site.Get("/promises.html?ministry=AZ");
        Assert.Equal(
            "Van Algemene Zaken is geen toezegging ingevoerd. Dat zegt niet dat daar niets is toegezegd.",
            ReaderSite.Plain(none.QuerySelector("main .empty")!)
        );
        // A ministry that entered some, but none that is asked for, is another matter.
        Assert.Contains(
            "Er is geen toezegging die hieraan voldoet.",
            await site.Text("/promises.html?ministry=VWS&state=overdue")
        );
        Assert.Contains("None entered of: General Affairs; Economic Affairs.", await site.Text("/en/promises.html"));
        Assert.Contains(
            "No promise was entered of: General Affairs.",
            await site.Text("/en/promises.html?ministry=AZ")
        );
    }

    [Theory]
    [InlineData("", "Geen ingevoerd van: Algemene Zaken; Economische Zaken.", "Stand op 1 december 2024")]
    [InlineData("en/", "None entered of: General Affairs; Economic Affairs.", "As of 1 December 2024")]
    public async Task The_front_page_and_the_overview_say_whose_are_lacking_and_of_which_day_they_are(
        string folder,
        string lacking,
        string day
    )
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var late = ReaderSite.Plain((await site.Get($"/{folder}")).QuerySelector("#overdue")!.NextElementSibling!);
        Assert.Contains(lacking, late);
        Assert.Contains(day, late);
        foreach (var page in new[] { "overview.html", "promises.html" })
        {
            var text = await site.Text($"/{folder}{page}");
            Assert.Contains(lacking, text);
            Assert.Contains(day, text);
        }
        Assert.Contains(day, await site.Text($"/{folder}promises/4.html"));
    }

    [Fact]
    public async Task A_register_in_which_nobody_entered_anything_says_so_of_everybody()
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite, filled: false);
        var text = await site.Text("/promises.html");
        Assert.Contains("Er is nog geen toezegging ingevoerd.", text);
        Assert.Contains("Geen ingevoerd van: Algemene Zaken; Economische Zaken; Financiën.", text);
    }

    [Theory]
    [InlineData(
        "",
        "Ook toegezegd in: verzonnen stuk van 2024-06-12, uiterlijk 30 september 2024",
        "zie ‘Plan voor lege kantoren’, uiterlijk 20 juni 2024"
    )]
    [InlineData(
        "en/",
        "Promised too in: verzonnen stuk van 2024-06-12, by 30 September 2024",
        "see ‘Plan voor lege kantoren’, by 20 June 2024"
    )]
    public async Task What_was_promised_again_says_until_when_the_other_one_runs(string folder, string too, string see)
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        Assert.Contains(too, await site.Text($"/{folder}promises/4.html"));
        Assert.Contains(see, await site.Text($"/{folder}promises/5.html"));
        var list = await site.Get($"/{folder}promises.html?state=linked");
        var row = Assert.Single(list.QuerySelectorAll("#promises tbody tr"));
        Assert.Contains(see, ReaderSite.Plain(row));
        Assert.Contains(
            row.QuerySelectorAll("a"),
            one => one.GetAttribute("href")!.EndsWith("promises/4.html", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "",
        "open, geen einddag genoemd, al 200 dagen",
        "open, termijn begint op 1 januari 2025",
        "‘Termijn loopt’ is"
    )]
    [InlineData("en/", "open, no last day named, for 200 days", "open, the term begins on 1 January 2025", "‘Due’ is")]
    public async Task Open_says_why_and_since_when(string folder, string vague, string later, string means)
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var list = await site.Text($"/{folder}promises.html?state=open");
        Assert.Contains(vague, list);
        Assert.Contains(later, list);
        Assert.Contains(means, list);
    }

    [Theory]
    [InlineData("26 643, nr. 713", "https://zoek.officielebekendmakingen.nl/kst-26643-713")]
    [InlineData("26643, nr. 713", "https://zoek.officielebekendmakingen.nl/kst-26643-713")]
    [InlineData("36 200 VII, nr. 34", "https://zoek.officielebekendmakingen.nl/kst-36200-VII-34")]
    [InlineData("26 643 en 31 490, nr. 683", "https://zoek.officielebekendmakingen.nl/kst-26643-683")]
    [InlineData("Kamerstukken II 2022/23, 29 362, nr. 321", "https://zoek.officielebekendmakingen.nl/kst-29362-321")]
    [InlineData("Handelingen II 2020/21, nr. 15", null)]
    [InlineData("verzonnen stuk van 2024-05-15", null)]
    [InlineData("26 643, nr. 713\" onclick=\"x", null)]
    [InlineData("brief van 2 april", null)]
    public void A_paper_of_parliament_is_linked_to_its_official_place(string paper, string? link) =>
        Assert.Equal(link, PaperLink.Of(paper));

    [Fact]
    public async Task The_paper_is_a_link_in_the_list_and_on_the_page_and_an_invented_one_is_none()
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        const string Official = "a[href='https://zoek.officielebekendmakingen.nl/kst-26643-713']";
        Assert.NotNull((await site.Get("/promises.html?state=kept-late")).QuerySelector($"#promises {Official}"));
        Assert.NotNull((await site.Get("/promises/3.html")).QuerySelector($"dl {Official}"));
        Assert.Null((await site.Get("/promises/4.html")).QuerySelector("dl a[href^='https://']"));
    }

    [Theory]
    [InlineData("", "vóór", "uiterlijk, tot en met", "zo spoedig mogelijk", "een dag (1 mei): die dag zelf")]
    [InlineData("en/", "before", "by, up to", "as soon as possible", "a day (1 May): that very day")]
    public async Task The_rules_that_promises_were_read_by_are_all_told_each_with_its_words(
        string folder,
        params string[] rules
    )
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var told = (await site.Get($"/{folder}promises.html"))
            .QuerySelectorAll("#rules ~ ul li")
            .Select(ReaderSite.Plain)
            .ToList();
        Assert.All(rules, rule => Assert.Contains(told, one => one.StartsWith(rule, StringComparison.Ordinal)));
        Assert.All(told, one => Assert.Contains(':', one));
    }
}
