using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access.Keys;

/// <summary>Keeps the server's keys in the database, so that a form that one node made is taken by another.</summary>
public sealed class KeysInDatabase(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.Open();
        return [.. db.Set<DataKey>().AsNoTracking().AsEnumerable().Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var key = new DataKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
        // The framework asks for this once in three months, and has no way to wait for it.
        Task.Run(() => database.Office.Keep((db, _, _) => Add(db, key))).GetAwaiter().GetResult();
    }

    static Task<Kernel.Values.Refusal?> Add(RekenschapDb db, DataKey key)
    {
        db.Add(key);
        return Task.FromResult<Kernel.Values.Refusal?>(null);
    }
}
