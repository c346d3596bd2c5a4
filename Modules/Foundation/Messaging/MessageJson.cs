using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace Foundation.Messaging;

/// <summary>The stored form of messages: JSON whose shape is held by snapshots, sealed at rest because events carry personal data.</summary>
public sealed class MessageJson(IDataProtectionProvider protection)
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly IDataProtector protector = protection.CreateProtector("Kokemusasiantuntija.Messages");

    public string Write(object message) => protector.Protect(JsonSerializer.Serialize(message, message.GetType(), Options));

    public object Read(string body, Type type) => JsonSerializer.Deserialize(protector.Unprotect(body), type, Options)
        ?? throw new JsonException($"The stored {type.Name} is empty.");

    /// <summary>For the operations page, where a parked message is looked at.</summary>
    public string Show(string body) => protector.Unprotect(body);
}
