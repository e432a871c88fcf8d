using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>The files of one activity; its versions are read when somebody asks for one.</summary>
sealed class ActivityFiles(PortfolioRegister register, DashboardWords words)
{
    /// <summary>What an address may ask for.</summary>
    public static readonly ImmutableArray<string> Formats = ["csv", "xlsx", "ods"];

    /// <summary>Null for what is none of the formats.</summary>
    public SiteFile? In(string? format, Activity one, WriteBook? book) =>
        format switch
        {
            "csv" => Made(one, format, all => all.Csv()),
            "xlsx" when book is not null => Made(one, format, all => book(all.Book(), BookForm.Xlsx)),
            "ods" when book is not null => Made(one, format, all => book(all.Book(), BookForm.Ods)),
            _ => null,
        };

    SiteFile Made(Activity one, string format, Func<ActivityOpenData, byte[]> write) =>
        new($"{one.Slug}.{format}", default) { Later = async () => write(new(await register.Through(one), words)) };
}

/// <summary>Where else an activity stands, as its page links it.</summary>
sealed class ActivityLinks(PageFrame frame, Activity one, bool hasApi)
{
    public ImmutableArray<(string Name, string Link)> Files =>
        [
            .. ActivityFiles.Formats.Select(format => (format.ToUpperInvariant(), Asked(format))),
            .. hasApi ? new[] { ("JSON", Api) } : [],
        ];

    public string Feed => Asked(PortfolioFeed.Format);

    public string Follow => frame.To(Ui.Work.WorkPaths.In(frame.Language, Followers.FollowPaths.Of(one.Number)));

    public ImmutableArray<(string Title, string Type, string Link)> Forms =>
        [
            (OpenDataTexts.FeedOf(one.Name).In(frame.Language), PortfolioFeed.Type, Feed),
            .. hasApi ? new[] { (OpenDataTexts.Json.In(frame.Language), "application/json", Api) } : [],
        ];

    string Api => frame.To(ActivityApi.Of(one.Number));

    string Asked(string format) => $"{frame.ToPlace(DashboardPaths.Of(one))}?format={format}";
}
