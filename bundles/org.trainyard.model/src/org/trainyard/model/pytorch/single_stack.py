#if single
class ${model}(nn.Module):
    """${model_doc}"""

    def __init__(self, config: Config) -> None:
        super().__init__()
#if revdeq
        self.config = config
#end
        C = config.hidden_size
        self.transformer = nn.ModuleDict(
            dict(
#if signal
                input=Projection(config.features, C),
#else
                wte=nn.Embedding(config.vocabulary_size, C),
#end
#if learned
                wpe=nn.Embedding(config.maximum_length, C),
#end
#if revdeq
                cell=nn.ModuleList(Block(config) for _ in range(config.cell_layers)),
#else
                h=nn.ModuleList(Block(config) for _ in range(config.layers)),
#end
#if final_norm
                ln_f=${norm},
#end
            )
        )
#if sinusoidal
        self.positions = sinusoids(config.maximum_length, C)  # [maximum length, C]
#end
        self.dropout = nn.Dropout(config.dropout)
#if signal
        self.head = Projection(C, config.features)
#elif not tied
        self.lm_head = nn.Linear(C, config.vocabulary_size, bias=False)
#end
        self.initialize(config)

    def initialize(self, config: Config) -> None:
#if lora
        """Starts as GPT-2 does, and freezes all but the adapters."""
#else
        """Starts as GPT-2 does: small, and smaller where residual branches end."""
#end
        for name, parameter in self.named_parameters():
#if lora
            if "lora_" in name or ".lora." in name:
                continue
            parameter.requires_grad = False
#end
#if additive
            if parameter.dim() > 1 and not name.endswith("score.weight"):
#else
            if parameter.dim() > 1:
#end
                residual = name.endswith("c_proj.weight")
                std = 0.02 / math.sqrt(2 * config.${layers_name}) if residual else 0.02
                nn.init.normal_(parameter, std=std)
#if signal
        for part in (self.transformer.input, self.head):
            nn.init.normal_(part.weight, std=part.weight.shape[0] ** -0.5)
#end
#if embedding_deviation and tokens
        nn.init.normal_(self.transformer.wte.weight, std=${embedding_deviation})
#end

#if signal
    def forward(self, signal: Tensor) -> Tensor:
        """[B, T, features] → [B, T, features]"""
        x = self.transformer.input(signal)  # [B, T, C]
#else
    def forward(self, tokens: Tensor) -> Tensor:
        """[B, T] → [B, T, V]"""
        x = self.transformer.wte(tokens)  # [B, T, C]
#end
#if masked or learned or sinusoidal
        T = x.shape[1]
#end
#if learned
        x = x + self.transformer.wpe.weight[:T]
#elif sinusoidal
        x = x + self.positions[:T].to(x)
#end
        x = self.dropout(x)
#if causal
        mask = torch.ones(T, T, dtype=torch.bool, device=x.device).tril()
#if padding
        mask = mask & (tokens != PAD)[:, None, None, :]  # [B, 1, T, T]
#end
#elif padding
        mask = (tokens != PAD)[:, None, None, :]  # [B, 1, 1, T]
#end
#if revdeq
        x = fixed_point(lambda z: self.cell(z, x${mask_argument}), x, self.config)
#else
        for block in self.transformer.h:
            x = block(x${mask_argument})
#end
#if final_norm
        x = self.transformer.ln_f(x)
#end
#if signal
        return self.head(x)
#elif tied
        return functional.linear(x, self.transformer.wte.weight)
#else
        return self.lm_head(x)
#end
#if revdeq

#if masked
    def cell(self, z: Tensor, x: Tensor, mask: Tensor) -> Tensor:
#else
    def cell(self, z: Tensor, x: Tensor) -> Tensor:
#end
        """What is iterated: a state z with the input x, [B, T, C] → [B, T, C]"""
        z = z + x
        for block in self.transformer.cell:
            z = block(z${mask_argument})
        return z
#end
#end
