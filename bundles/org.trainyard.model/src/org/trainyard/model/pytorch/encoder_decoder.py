#if encoder_decoder
class Encoder(nn.Module):
    """Reads the source."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            EncoderLayer(config) for _ in range(config.encoder_layers)
        )
#if final_norm
        self.norm = ${norm}
#end

    def forward(self, x: Tensor, mask: ${source_mask}) -> Tensor:
        """[B, S, C] → [B, S, C]"""
        for layer in self.layers:
            x = layer(x, mask)
#if final_norm
        return self.norm(x)
#else
        return x
#end


class Decoder(nn.Module):
    """Continues the target."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            DecoderLayer(config) for _ in range(config.decoder_layers)
        )
#if final_norm
        self.norm = ${norm}
#end

    def forward(
        self, x: Tensor, mask: Tensor, memory: Tensor, memory_mask: ${source_mask}
    ) -> Tensor:
        """[B, T, C] with a memory [B, S, C] → [B, T, C]"""
        for layer in self.layers:
            x = layer(x, mask, memory, memory_mask)
#if final_norm
        return self.norm(x)
#else
        return x
#end


class EncoderDecoder(nn.Module):
    """${model_doc}"""

    def __init__(self, config: Config) -> None:
        super().__init__()
        C = config.hidden_size
#if signal
        self.src_input = nn.Linear(config.features, C)
        self.tgt_input = nn.Linear(config.features, C)
#else
        self.embedding_scale = math.sqrt(C)
        self.src_embedding = nn.Embedding(config.vocabulary_size, C)
        self.tgt_embedding = nn.Embedding(config.vocabulary_size, C)
#end
#if learned
        self.src_positions = nn.Embedding(config.maximum_length, C)
        self.tgt_positions = nn.Embedding(config.maximum_length, C)
#elif sinusoidal
        self.positions = sinusoids(config.maximum_length, C)  # [maximum length, C]
#end
        self.dropout = nn.Dropout(config.dropout)
        self.transformer = nn.ModuleDict(
            dict(encoder=Encoder(config), decoder=Decoder(config))
        )
#if signal
        self.output_projection = nn.Linear(C, config.features)
#elif tied
        # the weight of the head is the target embedding's
        bias = torch.empty(config.vocabulary_size).uniform_(-1, 1) / math.sqrt(C)
        self.output_projection = nn.ParameterDict(dict(bias=nn.Parameter(bias)))
#else
        self.output_projection = nn.Linear(C, config.vocabulary_size)
#end
        self.initialize(config)

    def initialize(self, config: Config) -> None:
#if lora
        """Starts as published, and freezes all but the adapters."""
        for name, parameter in self.named_parameters():
            if "lora_" in name or ".lora." in name:
                continue
            parameter.requires_grad = False
#if additive
            if parameter.dim() > 1 and not name.endswith("score.weight"):
#else
            if parameter.dim() > 1:
#end
                nn.init.xavier_uniform_(parameter)
#elif additive
        """Starts as published, matrices as Xavier uniform."""
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1 and not name.endswith("score.weight"):
                nn.init.xavier_uniform_(parameter)
#else
        """Starts as published, matrices as Xavier uniform."""
        for parameter in self.parameters():
            if parameter.dim() > 1:
                nn.init.xavier_uniform_(parameter)
#end
#if learned
        nn.init.normal_(self.src_positions.weight, std=0.02)
        nn.init.normal_(self.tgt_positions.weight, std=0.02)
#end
#if embedding_deviation and tokens
        nn.init.normal_(self.src_embedding.weight, std=${embedding_deviation})
        nn.init.normal_(self.tgt_embedding.weight, std=${embedding_deviation})
#end

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
#if signal
        """[B, S, features], [B, T, features] → [B, T, features]"""
#else
        """[B, S], [B, T] → [B, T, V]"""
#end
        T = target.shape[1]
        mask = torch.ones(T, T, dtype=torch.bool, device=target.device).tril()
#if padding
        source_mask = (source != PAD)[:, None, None, :]  # [B, 1, 1, S]
        mask = mask & (target != PAD)[:, None, None, :]  # [B, 1, T, T]
#else
        source_mask = None
#end
#if signal
        x = self.src_input(source)
        y = self.tgt_input(target)
#else
        x = self.src_embedding(source) * self.embedding_scale
        y = self.tgt_embedding(target) * self.embedding_scale
#end
#if learned
        x = x + self.src_positions.weight[: source.shape[1]]
        y = y + self.tgt_positions.weight[:T]
#elif sinusoidal
        x = x + self.positions[: source.shape[1]].to(x)
        y = y + self.positions[:T].to(y)
#end
        memory = self.transformer.encoder(self.dropout(x), source_mask)
        y = self.transformer.decoder(self.dropout(y), mask, memory, source_mask)
#if tied
        weight = self.tgt_embedding.weight
        return functional.linear(y, weight, self.output_projection.bias)
#else
        return self.output_projection(y)
#end
#end
