namespace Rekenschap.Ui.Api;

/// <summary>A wing's own endpoints of the API.</summary>
public interface IContributeEndpoints
{
    /// <summary>Adds them, in the order of the description.</summary>
    void Map(ApiRoutes routes);
}
