using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Home;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Themes;

public sealed record ThemeListView(PageFrame Frame, ImmutableArray<ThemeLine> Themes);

/// <summary>A theme in the overview: what it covers and how its targets stand.</summary>
public sealed record ThemeLine(
    string Name,
    string Link,
    string? Text,
    string? Chapter,
    string Figures,
    Signal Signal,
    string? Targets
);

public sealed record ThemeView(
    PageFrame Frame,
    string? Text,
    string? Chapter,
    ImmutableArray<ThemeTarget> Targets,
    ImmutableArray<Headline> Figures,
    ImmutableArray<SpokenOf> Documents
)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>A target with the figure that it is about.</summary>
public sealed record ThemeTarget(string Figure, string Link, TargetView Target);

/// <summary>A document with the claims in it that rest on the theme's figures.</summary>
/// <param name="Written">The language of its title and words.</param>
public sealed record SpokenOf(
    string Title,
    string Link,
    Language Written,
    string Count,
    ImmutableArray<(string Words, string Link)> Claims
);
