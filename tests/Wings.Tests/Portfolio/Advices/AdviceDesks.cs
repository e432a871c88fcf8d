using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Advices;

/// <summary>What people do on the pages with advices. It is 16 February 2024.</summary>
static class AdviceDesks
{
    public const string College = "ACICT";

    static (string, string)[] Subject(string ministry, string number, string activity) =>
        [
            ("register", number),
            ("registered", "2023-01-02"),
            ("project", "Nieuw zaaksysteem"),
            ("activity", activity),
            ("ministry", ministry),
            ("organisation", "Dienst Zaken"),
        ];

    public static readonly (string, string)[] Words =
    [
        ("advised", "2023-05-01"),
        ("title", "Advies over het zaaksysteem"),
        ("conclusions", "Het plan stapelt te veel op elkaar."),
        ("recommendations", "Splits de overgang.\nToets de planning."),
    ];

    public static readonly (string, string)[] Sending = [("sent", "2023-06-01"), ("paper", "verzonnen stuk 1")];

    /// <summary>The college registers a project; gives its address.</summary>
    public static async Task<string> Register(
        RightsSite site,
        string ministry,
        string number = "A-1",
        string activity = ""
    )
    {
        var adviser = await (await site.As(College, Role.Adviser)).Open("/work/advices/new");
        await adviser.PressNamed("Zet in het register", Subject(ministry, number, activity));
        Assert.Equal(200, adviser.Status);
        return adviser.At.AbsolutePath;
    }

    /// <summary>From a registration to what parliament has.</summary>
    public static async Task Advise(RightsSite site, string at)
    {
        var adviser = await (await site.As(College, Role.Adviser)).Open(at);
        await adviser.Press("Neem in behandeling", ("Waarom?", "Groot en nog aan het begin"));
        await adviser.PressNamed("Bewaar het advies", Words);
        Assert.Equal(200, adviser.Status);
    }

    public static async Task Send(RightsSite site, string at)
    {
        var adviser = await (await site.As(College, Role.Adviser)).Open(at);
        await adviser.PressNamed("Maak het advies openbaar", Sending);
        Assert.Equal(200, adviser.Status);
    }

    /// <summary>The coordinator quotes what parliament has; gives its address.</summary>
    public static async Task<string> Quote(RightsSite site, string ministry, string number = "", string activity = "")
    {
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/advices/quote");
        await coordinator.PressNamed(
            "Zet de aanhaling in het register",
            [("reference", "verzonnen stuk 1, blz. 3"), .. Subject(ministry, number, activity), .. Words, .. Sending]
        );
        Assert.Equal(200, coordinator.Status);
        return coordinator.At.AbsolutePath;
    }

    /// <summary>The college enters the original of what was quoted.</summary>
    public static async Task<Reader> Adopt(RightsSite site, string ministry, string at, string number = "A-9")
    {
        var adviser = await (await site.As(College, Role.Adviser)).Open(at);
        return await adviser.PressNamed(
            "Vervang de aanhaling",
            [
                .. Subject(ministry, number, ""),
                .. Words.Where(one => one.Item1 != "title"),
                ("title", "Het eigen advies"),
                .. Sending,
            ]
        );
    }
}
