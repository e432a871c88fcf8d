using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;

namespace Rekenschap.Host.Serving;

/// <summary>An edition as a server shows it.</summary>
/// <param name="Revision">Of what was stored when it was read.</param>
internal sealed record OpenedEdition(EditionBuild Build, Contents Contents, ServedEdition Served, int Revision);
