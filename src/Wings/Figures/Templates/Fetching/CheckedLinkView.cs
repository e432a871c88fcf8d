using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>Where a delivery's file stands with its findings in it.</summary>
/// <param name="Extension">Of what comes: with its dot.</param>
public sealed record CheckedLinkView(WorkFrame Frame, string Place, string Extension);
