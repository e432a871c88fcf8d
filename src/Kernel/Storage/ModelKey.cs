using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Rekenschap.Kernel.Storage;

/// <summary>Keeps the models of databases with other wings apart.</summary>
sealed class ModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime)
    {
        var wings = ((RekenschapDb)context).Wings.Select(wing => wing.GetType().FullName);
        return (context.Database.ProviderName, string.Join(' ', wings), designTime);
    }
}
